import { saveAddress } from '#newsroom/addresses.ts';
import type { Result } from '#newsroom/result.ts';

export type Save = {
  storyId: number;
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
export async function sendSave({ storyId, ...save }: Save): Promise<Result<{ version: number }>> {
  const body = JSON.stringify(save);
  const answer = await fetch(saveAddress(storyId), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
    keepalive: body.length * 2 < mostKept,
    signal: AbortSignal.timeout(longestMs),
  });
  // What is said before the story is read has a status of its own: nobody is signed in, or it is too large.
  if (!answer.ok && answer.status !== 401 && answer.status !== 413)
    throw new Error(`The save was answered with ${answer.status}`);
  return (await answer.json()) as Result<{ version: number }>;
}
