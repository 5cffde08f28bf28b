import type { Encoding } from '#http/accepted-encoding.ts';

/** Final bytes in one encoding, with the strong tag that names exactly them (RFC 9110, 8.8.1). */
export type Body = {
  bytes: Buffer;
  etag: string;
  /** All that is sent before it, name after value, once it has been sent. */
  head?: string[];
};

/** A reader's page as it is kept and sent. Nothing in it is computed again while it is fresh. */
export type Page = {
  status: number;
  headers: (readonly [name: string, value: string])[];
  bodies: Partial<Record<Encoding, Body>> & { identity: Body };
  /** What it was made from: `story:12`, `section:5`, `front`, `urgent`, `settings`. */
  tags: ReadonlySet<string>;
  /** Its one address, percent-encoded; every other that leads to it redirects there. Null where any will do. */
  address: string | null;
  /** The story that whoever is sent this page reads. */
  storyId: number | null;
  /** From then on it is made anew behind the back of whoever asks; the ages of its stories have moved on. */
  staleAt: number;
  /** From then on it must not be shown: a mark has ended, or a day. */
  deadAt: number;
  /** From then on nobody may see it, not even where no new one can be made: rights to something in it have ended. */
  goneAt: number;
};

/** What a page takes of the memory that pages may have, in bytes: its bodies, and its objects by estimate, in bytes. */
export function weightOf(page: Page): number {
  const objects = 2_000;
  const { identity, br } = page.bodies;
  // gzip is made when it is first asked for, and is a little larger than br.
  return objects + identity.bytes.length + 2.2 * (br?.bytes.length ?? 0);
}
