'use client';
// In the browser: files are chosen, dropped and pasted there.
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { useLeaveWarning } from '#components/desk/editor/saving/use-leave-warning.ts';
import { sendFile } from './send-file.ts';
import { type Upload, uploadQueue } from './upload-queue.ts';
import type { UploadedPhoto } from './uploaded-photo.ts';

const none: readonly Upload[] = [];

export type Uploads = Pick<ReturnType<typeof uploadQueue>, 'add' | 'retry' | 'remove'> & {
  list: readonly Upload[];
};

/**
 * Files on their way into the library: `add` sends them and answers a name for each, `list` says how each
 * stands. What is under way when the component goes is called off; before the page goes, the browser asks.
 */
export function useUploads(onUploaded?: (uploaded: UploadedPhoto, id: string) => void): Uploads {
  const [queue] = useState(() => uploadQueue(sendFile));
  const list = useSyncExternalStore(queue.watch, queue.current, () => none);
  const hear = useEffectEvent((uploaded: UploadedPhoto, id: string) => onUploaded?.(uploaded, id));
  useEffect(() => {
    const forget = queue.onUploaded((uploaded, id) => hear(uploaded, id));
    window.addEventListener('online', queue.resume);
    return () => {
      window.removeEventListener('online', queue.resume);
      forget();
      queue.end();
    };
  }, [queue]);
  useLeaveWarning(list.some(isUnderWay));
  return { list, add: queue.add, retry: queue.retry, remove: queue.remove };
}

function isUnderWay({ state: { kind } }: Upload): boolean {
  return kind === 'waiting' || kind === 'sending' || kind === 'paused';
}
