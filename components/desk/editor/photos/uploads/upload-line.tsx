'use client';
// In the browser: it shows what is under way there.
import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { UploadProgress } from '#components/desk/photos/upload/upload-progress.tsx';
import type { Upload } from '#components/desk/photos/upload/upload-queue.ts';
import { UploadRefusal } from '#components/desk/photos/upload/upload-refusal.tsx';
import type { Uploads } from '#components/desk/photos/upload/use-uploads.ts';
import { Button } from '#components/ui/button.tsx';
import styles from './uploads.module.css';

type UploadLineProps = { upload: Upload; uploads: Uploads; style: DateStyle };

/** A file on its way into the story: how it stands, and what can be done about it. */
export function UploadLine({ upload, uploads, style }: UploadLineProps) {
  const t = useTranslations('photos.upload');
  const words = useTranslations('editor.photo.uploads');
  const { id, name, state } = upload;
  const isRefused = state.kind === 'refused';
  return (
    <li className={styles.line}>
      <bdi className={styles.name}>{name}</bdi>
      {isRefused && <UploadRefusal state={state} style={style} />}
      {state.kind === 'done' && <p className={styles.done}>{words('arrived')}</p>}
      {!isRefused && state.kind !== 'done' && <UploadProgress upload={upload} style={style} />}
      <div className={styles.acts}>
        {(isRefused || state.kind === 'paused') && (
          <Button
            type="button"
            className={styles.small}
            aria-label={t('retryOf', { name })}
            onClick={() => uploads.retry(id)}
          >
            {t('retry')}
          </Button>
        )}
        <Button
          type="button"
          className={styles.small}
          aria-label={words('giveUpOf', { name })}
          onClick={() => uploads.remove(id)}
        >
          {words('giveUp')}
        </Button>
      </div>
    </li>
  );
}
