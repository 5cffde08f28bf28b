import { type UploadFault, uploadFaults } from '#newsroom/photos/uploads.ts';
import type { ErrorCode } from '#newsroom/result.ts';
import type { SendFile, UploadedPhoto } from './uploaded-photo.ts';

/** Why a file was not taken; `unreadable` is found out before anything is sent. */
export type FileFault = UploadFault | 'unreadable';

export type UploadState =
  | { kind: 'waiting' }
  | { kind: 'sending'; sent: number }
  /** It goes on by itself. */
  | { kind: 'paused'; why: 'unreachable' | 'busy' }
  | { kind: 'refused'; code: ErrorCode; fault: FileFault | null }
  | { kind: 'done'; uploaded: UploadedPhoto };

export type Upload = { id: string; name: string; bytes: number; state: UploadState };

type Uploaded = (uploaded: UploadedPhoto, id: string) => void;

const atOnce = 2;
/** How long nothing is sent after the network was lost: longer each time, until something arrives. */
const pausesMs = [2_000, 5_000, 10_000, 30_000];

/**
 * Files on their way into the library, two at once. What is refused stays with its reason until it is tried
 * again or removed; what was interrupted goes on after a pause, or when `resume` says that the network is back.
 */
export function uploadQueue(send: SendFile) {
  let uploads: readonly Upload[] = [];
  let lost = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let names = 0;
  const files = new Map<string, File>();
  const underWay = new Map<string, AbortController>();
  const watchers = new Set<() => void>();
  const hearers = new Set<Uploaded>();

  const show = (changed: readonly Upload[]) => {
    uploads = changed;
    for (const watch of watchers) watch();
  };
  const set = (id: string, state: UploadState) =>
    show(uploads.map((upload) => (upload.id === id ? { ...upload, state } : upload)));

  const goOn = () => {
    if (timer !== undefined) return;
    for (const { id, state } of uploads) {
      if (underWay.size >= atOnce) return;
      if (state.kind === 'waiting') void sendOne(id);
    }
  };

  const resume = () => {
    clearTimeout(timer);
    timer = undefined;
    const waiting = { kind: 'waiting' } as const;
    show(uploads.map((one) => (one.state.kind === 'paused' ? { ...one, state: waiting } : one)));
    goOn();
  };

  const pause = () => {
    if (timer !== undefined) return;
    timer = setTimeout(resume, pausesMs[Math.min(lost, pausesMs.length - 1)]);
    lost += 1;
  };

  const sendOne = async (id: string) => {
    const file = files.get(id);
    if (!file) return;
    const calledOff = new AbortController();
    underWay.set(id, calledOff);
    set(id, { kind: 'sending', sent: 0 });
    const onSent = (sent: number) => set(id, { kind: 'sending', sent });
    const answer = await send(file, { onSent, signal: calledOff.signal });
    underWay.delete(id);
    if (answer.ok) {
      lost = 0;
      files.delete(id);
      set(id, { kind: 'done', uploaded: answer.data });
      for (const hear of hearers) hear(answer.data, id);
    } else if (answer.code === 'unreachable') {
      set(id, { kind: 'paused', why: 'unreachable' });
      pause();
    } else {
      const fault = faultOf(answer.fields?.['file']);
      if (fault === 'busy') pause();
      set(
        id,
        fault === 'busy'
          ? { kind: 'paused', why: 'busy' }
          : { kind: 'refused', code: answer.code, fault },
      );
    }
    goOn();
  };

  return {
    current: () => uploads,
    watch: (watcher: () => void) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    /** Calls with each photo that has arrived. */
    onUploaded: (hear: Uploaded) => {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
    /** Answers the name of each file's upload, in their order. */
    add: (added: readonly File[]): string[] => {
      const fresh = added.map((file): Upload => {
        names += 1;
        const id = `upload-${names}`;
        files.set(id, file);
        return { id, name: file.name, bytes: file.size, state: { kind: 'waiting' } };
      });
      show([...uploads, ...fresh]);
      goOn();
      return fresh.map(({ id }) => id);
    },
    retry: (id: string) => {
      set(id, { kind: 'waiting' });
      resume();
    },
    /** Calls it off where it is under way, and forgets it. */
    remove: (id: string) => {
      underWay.get(id)?.abort();
      underWay.delete(id);
      files.delete(id);
      show(uploads.filter((upload) => upload.id !== id));
      goOn();
    },
    resume,
    /** Calls everything off. */
    end: () => {
      clearTimeout(timer);
      timer = undefined;
      for (const calledOff of underWay.values()) calledOff.abort();
      underWay.clear();
      files.clear();
      show([]);
    },
  };
}

function faultOf(code: string | undefined): FileFault | null {
  if (code === 'unreadable') return code;
  return uploadFaults.find((fault) => fault === code) ?? null;
}
