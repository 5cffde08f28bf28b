import type { ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';

/** About two milliseconds' work: between two slices other requests are answered. */
const slice = 250;
const mostUnread = 16 * 1024;

/** Writes the same bytes to all. A reader that leaves much unread is let go: it connects again when it can. */
export async function sendTo(streams: ServerResponse[], message: Buffer): Promise<void> {
  for (const [index, res] of streams.entries()) {
    if (index % slice === slice - 1) await setImmediate();
    if (!isThere(res)) continue;
    if (res.writableLength > mostUnread) res.destroy();
    else res.write(message);
  }
}

/** Writing to others would throw. */
export function isThere(res: ServerResponse): boolean {
  return !res.destroyed && !res.writableEnded;
}
