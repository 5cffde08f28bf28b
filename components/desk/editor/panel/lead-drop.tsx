'use client';
// In the browser: a file is dropped there.
import { type DragEvent, type ReactNode, useState } from 'react';
import { UploadLine } from '#components/desk/editor/photos/uploads/upload-line.tsx';
import uploadStyles from '#components/desk/editor/photos/uploads/uploads.module.css';
import { usePhotosHere } from '#components/desk/editor/photos/use-story-photo.ts';
import { UploadNews } from '#components/desk/photos/upload/upload-news.tsx';
import { useUploads } from '#components/desk/photos/upload/use-uploads.ts';
import styles from './lead-photo.module.css';

type LeadDropProps = { readOnly: boolean; onTaken: (photoId: number) => void; children: ReactNode };

/** Takes a file that is dropped on the lead photo's place; of several the last to arrive stays, all go into the library. */
export function LeadDrop({ readOnly, onTaken, children }: LeadDropProps) {
  const { store, style } = usePhotosHere();
  const [isOver, setOver] = useState(false);
  const uploads = useUploads(({ photo }) => {
    store.learn([photo]);
    onTaken(photo.id);
  });
  const waiting = uploads.list.filter(({ state }) => state.kind !== 'done');
  const onDragOver = (event: DragEvent) => {
    if (readOnly || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (readOnly || files.length === 0) return;
    event.preventDefault();
    uploads.add(files);
  };
  return (
    <div
      className={styles.room}
      data-over={isOver || undefined}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {children}
      <UploadNews list={uploads.list} style={style} />
      {waiting.length > 0 && (
        <ul className={uploadStyles.lines}>
          {waiting.map((upload) => (
            <UploadLine key={upload.id} upload={upload} uploads={uploads} style={style} />
          ))}
        </ul>
      )}
    </div>
  );
}
