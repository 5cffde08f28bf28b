'use client';
// In the browser: what was refused was sent from there.
import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { FailureNotice } from '#components/desk/failure-notice.tsx';
import { useFileSize } from '#components/desk/photos/use-file-size.ts';
import { uploadLimits } from '#newsroom/photos/uploads.ts';
import { refused } from '#newsroom/result.ts';
import type { UploadState } from './upload-queue.ts';
import styles from './upload-list.module.css';

const million = 1_000_000;

/** Why a file was not taken, and what to do next. */
export function UploadRefusal({
  state: { code, fault },
  style,
}: {
  state: Extract<UploadState, { kind: 'refused' }>;
  style: DateStyle;
}) {
  const t = useTranslations('photos.faults');
  const sizeOf = useFileSize(style);
  if (fault === null) return <FailureNotice failure={refused(code)} />;
  return (
    <p className={styles.fault}>
      {t(fault, {
        bytes: sizeOf(uploadLimits.bytes),
        pixels: formatNumber(uploadLimits.pixels / million, style),
        side: formatNumber(uploadLimits.leastSide, style),
      })}
    </p>
  );
}
