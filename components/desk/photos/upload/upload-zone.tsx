'use client';
// In the browser: it takes files from a dialog, from a drag and from the clipboard.
import { useTranslations } from 'next-intl';
import { type ReactNode, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { useIncomingFiles } from './use-incoming-files.ts';
import styles from './upload-zone.module.css';

/** What the desk takes; whatever else is chosen is refused with its reason. */
const offered = 'image/jpeg,image/png,image/webp';

type UploadZoneProps = {
  onFiles: (files: File[]) => void;
  /** Beside the button, such as a hint. */
  children?: ReactNode;
};

/** «ارفع صورًا»: the button that opens the device's files, and the whole page as a place to drop and paste. */
export function UploadZone({ onFiles, children }: UploadZoneProps) {
  const t = useTranslations('photos.upload');
  const input = useRef<HTMLInputElement>(null);
  const isOver = useIncomingFiles(onFiles);
  return (
    <div className={styles.zone}>
      <Button type="button" variant="primary" onClick={() => input.current?.click()}>
        {t('choose')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={offered}
        aria-label={t('files')}
        hidden
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
      {children}
      {isOver && (
        <div className={styles.over} aria-hidden>
          <p>{t('drop')}</p>
        </div>
      )}
    </div>
  );
}
