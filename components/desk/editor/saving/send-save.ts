import { saveAddress } from '#newsroom/addresses.ts';
import type { Result } from '#newsroom/result.ts';

export type Save = {
  /** 0 for a story that has no row yet … */
  storyId: number;
  /** … and the key under which its first save makes one, and none a second time. */
  creationKey: string;
  /** Who wrote it: a page that was left open saves by itself, also after somebody else has signed in (`someone_else`). */
  writer: string;
  baseVersion: number;
  /** The story as JSON, so that it is measured before it is read. */
  content: string;
  /** Names this save, and earlier ones whose answers never came. */
  saveId: string;
  lost: string[];
};

/** Longer than any save takes; what is still on its way then is asked for again under its own name. */
const longestMs = 30_000;
/** A browser sends no more than that for a page that is closing (Fetch, 4.6). */
const mostKept = 60_000;

/**
 * Sends a story's text to the newsroom. Throws where no answer came: whether it was saved is then not known.
 * It goes on while the page closes, where it is small enough.
 */
export async function sendSave(save: Save): Promise<Result<{ version: number; id?: number }>> {
  const { storyId, creationKey, baseVersion, ...text } = save;
  const body = JSON.stringify(storyId === 0 ? { ...text, creationKey } : { ...text, baseVersion });
  const answer = await fetch(saveAddress(storyId), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
    keepalive: body.length * 2 < mostKept,
    signal: AbortSignal.timeout(longestMs),
  });
  if (!answer.ok) throw new Error(`The save was answered with ${answer.status}`);
  return (await answer.json()) as Result<{ version: number; id?: number }>;
}
