'use client';
// In the browser: it stands in the text and follows what is under way there.
import { useLocale, useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import type { PhotoShape } from '#components/desk/editor/document/photo/photo-commands.ts';
import { UploadNews } from '#components/desk/photos/upload/upload-news.tsx';
import type { Upload } from '#components/desk/photos/upload/upload-queue.ts';
import type { Uploads } from '#components/desk/photos/upload/use-uploads.ts';
import { Button } from '#components/ui/button.tsx';
import { directions } from '#i18n/locales.ts';
import { UploadLine } from './upload-line.tsx';
import styles from './uploads.module.css';

type UploadGroupProps = {
  /** The files that were dropped or pasted together, those of them that are still wanted. */
  members: readonly Upload[];
  uploads: Uploads;
  shape: PhotoShape | null;
  onShape: (shape: PhotoShape) => void;
  style: DateStyle;
};

/** Files on their way, in the place where their photos will stand. */
export function UploadGroup({ members, uploads, shape, onShape, style }: UploadGroupProps) {
  const t = useTranslations('editor.photo.uploads');
  const dir = directions[useLocale()];
  const count = members.length;
  return (
    <section aria-label={t('label')} dir={dir} contentEditable={false} className={styles.group}>
      <p className={styles.title}>{t('title', { count, shown: formatNumber(count, style) })}</p>
      <UploadNews list={members} style={style} />
      {count > 1 && (
        <fieldset className={styles.shapes}>
          <legend>{t('shape')}</legend>
          {(['gallery', 'photos'] as const).map((one) => (
            <Button
              key={one}
              type="button"
              className={styles.small}
              variant={one === shape ? 'primary' : 'plain'}
              aria-pressed={one === shape}
              onClick={() => onShape(one)}
            >
              {t(`shapes.${one}`)}
            </Button>
          ))}
        </fieldset>
      )}
      <ul className={styles.lines}>
        {members.map((upload) => (
          <UploadLine key={upload.id} upload={upload} uploads={uploads} style={style} />
        ))}
      </ul>
    </section>
  );
}
