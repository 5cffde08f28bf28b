import { and, inArray, ne } from 'drizzle-orm';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { media } from '#db/schema.ts';
import { type LibraryPhoto, libraryPhoto, libraryRows } from './library-photo.ts';

/** Of 64. Further apart, pictures are of the same thing at best. */
const mostBitsApart = 6;
const most = 6;

/** Photos that look nearly the same as one of this likeness, the nearest first, six at most. */
export async function listSimilarPhotos(
  db: Database,
  { actor, likeness, except }: { actor: Actor; likeness: string; except: number },
): Promise<LibraryPhoto[]> {
  const rows = await db.read
    .select({ id: media.id, likeness: media.likeness })
    .from(media)
    .where(and(ne(media.id, except), ne(media.likeness, '')));
  const wanted = halvesOf(likeness);
  const ids = rows
    .map((row) => ({ id: row.id, apart: bitsApart(wanted, halvesOf(row.likeness)) }))
    .filter(({ apart }) => apart <= mostBitsApart)
    .toSorted((one, other) => one.apart - other.apart || one.id - other.id)
    .slice(0, most)
    .map(({ id }) => id);
  const found = await libraryRows(db.read).where(inArray(media.id, ids));
  const photos = new Map(found.map((row) => [row.row.id, libraryPhoto(row, actor)]));
  return ids.flatMap((id) => photos.get(id) ?? []);
}

type Halves = readonly [high: number, low: number];

function halvesOf(likeness: string): Halves {
  return [Number.parseInt(likeness.slice(0, 8), 16), Number.parseInt(likeness.slice(8), 16)];
}

function bitsApart(one: Halves, other: Halves): number {
  return bitsIn(one[0] ^ other[0]) + bitsIn(one[1] ^ other[1]);
}

/** How many of 32 bits are set, by adding up pairs, fours and bytes (H. Warren, “Hacker’s Delight”, 5-1). */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
