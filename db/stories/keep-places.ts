import { and, eq, sql } from 'drizzle-orm';
import { isoDay } from '#arabic/start-of-day.ts';
import type { Transaction } from '#db/client.ts';
import { publishedPlaces } from '#db/lists-schema.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { isLeft, leftPlaces, newestPlace } from '#db/published/places.ts';

/**
 * Gives a story its place in each of these lists, and takes it out of all others. A new place is the newest
 * of its list. One that is left is kept for the story: a story that comes back stands where it stood.
 * Answers with the lists where it stood or stands, and its day, as pages name them that show them.
 */
export async function keepPlaces(
  tx: Transaction,
  { storyId, publishedAt, lists }: { storyId: number; publishedAt: Date; lists: string[] },
): Promise<string[]> {
  const rows = await tx
    .select({ list: publishedPlaces.list })
    .from(publishedPlaces)
    .where(eq(publishedPlaces.storyId, storyId));
  const kept = new Set(rows.map(({ list }) => list));
  const stood = [...kept].filter((list) => !isLeft(list));
  for (const list of stood) {
    if (!lists.includes(list)) await move(tx, { storyId, from: list, to: leftPlaces(list) });
  }
  for (const list of lists) {
    if (kept.has(list)) continue;
    if (kept.has(leftPlaces(list))) await move(tx, { storyId, from: leftPlaces(list), to: list });
    else await append(tx, { storyId, list });
  }
  const { timeZone } = await getSettings(tx);
  const day = `day:${isoDay(publishedAt.getTime(), timeZone)}`;
  return [...new Set([...stood, ...lists, day])].filter((list) => list !== 'all');
}

type Move = { storyId: number; from: string; to: string };

async function move(tx: Transaction, { storyId, from, to }: Move): Promise<void> {
  await tx
    .update(publishedPlaces)
    .set({ list: to })
    .where(and(eq(publishedPlaces.storyId, storyId), eq(publishedPlaces.list, from)));
}

async function append(tx: Transaction, { storyId, list }: { storyId: number; list: string }) {
  await tx.insert(publishedPlaces).values({ storyId, list, place: sql`${newestPlace(list)} + 1` });
}
