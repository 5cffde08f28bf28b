'use client';
// In the browser: it shows what is under way there.
import { useTranslations } from 'next-intl';
import { PhotoThumb } from '#components/desk/photos/photo-thumb.tsx';
import { useFileSize } from '#components/desk/photos/use-file-size.ts';
import { Button } from '#components/ui/button.tsx';
import { ArrivedPhoto } from './arrived-photo.tsx';
import type { UploadListProps } from './upload-list.tsx';
import { UploadProgress } from './upload-progress.tsx';
import type { Upload } from './upload-queue.ts';
import { UploadRefusal } from './upload-refusal.tsx';
import styles from './upload-list.module.css';

export function UploadRow({ upload, ...list }: UploadListProps & { upload: Upload }) {
  const { uploads, style } = list;
  const { id, name, bytes, state } = upload;
  const t = useTranslations('photos.upload');
  const sizeOf = useFileSize(style);
  const isOver = state.kind === 'done' || state.kind === 'refused';
  return (
    <li className={styles.row} data-state={state.kind}>
      <span className={styles.thumb}>
        {state.kind === 'done' && <PhotoThumb photo={state.uploaded.photo} alt="" sizes="72px" />}
      </span>
      <div className={styles.what}>
        <p className={styles.name}>
          <bdi>{name}</bdi> <small>{sizeOf(bytes)}</small>
        </p>
        {state.kind === 'refused' ? (
          <UploadRefusal state={state} style={style} />
        ) : state.kind === 'done' ? (
          <ArrivedPhoto {...list} upload={upload} uploaded={state.uploaded} />
        ) : (
          <UploadProgress upload={upload} style={style} />
        )}
      </div>
      <div className={styles.acts}>
        {(state.kind === 'refused' || state.kind === 'paused') && (
          <Button
            type="button"
            aria-label={t('retryOf', { name })}
            onClick={() => uploads.retry(id)}
          >
            {t('retry')}
          </Button>
        )}
        <Button
          type="button"
          aria-label={t(isOver ? 'dismissOf' : 'cancelOf', { name })}
          onClick={() => uploads.remove(id)}
        >
          {t(isOver ? 'dismiss' : 'cancel')}
        </Button>
      </div>
    </li>
  );
}
