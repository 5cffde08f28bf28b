import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { Locale } from '#newsroom/addresses.ts';
import type { FocalPoint, Frame } from '#newsroom/photos/cuts.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import type { UrgencyLevel } from '#newsroom/urgency.ts';
import type { Connection } from '#db/client.ts';
import { noteTag } from '#db/notes.ts';
import { prepared } from '#db/prepared.ts';
import { media, publishedStories, sections } from '#db/schema.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { levelNow } from '#db/urgency/level-now.ts';
import { publicPhoto } from './public-photo.ts';

/** All that a share card is made from. */
export type CardFacts = {
  /** The short one for sharing where it was written. */
  headline: string;
  language: Locale;
  kicker: string;
  section: string;
  urgency: UrgencyLevel;
  newspaper: string;
  photo: CardPicture | null;
};

/** A photo, where in it the card should look, and within which part: all of it, or the wide cut that was set by hand. */
export type CardPicture = Pick<Photo, 'key' | 'width' | 'height'> & {
  widths: number[];
  bounds: Frame;
  focal: FocalPoint | null;
};

export type PublicCard =
  | { state: 'published'; facts: CardFacts; version: string }
  | { state: 'withdrawn' };

/** What stands on a story's share card at this moment, for everybody; null where there is no such story in print. */
export async function getCardFacts(
  db: Connection,
  { id, now = new Date() }: { id: number; now?: Date },
): Promise<PublicCard | null> {
  noteTag(`story:${id}`);
  const [row] = await factsOf(db).all({ id, now: now.getTime() });
  if (!row) return null;
  const { withdrawnAt, share, photo, headline, ...rest } = row;
  if (withdrawnAt) return { state: 'withdrawn' };
  const facts = {
    ...rest,
    headline: share || headline,
    newspaper: (await getSettings(db)).name,
    photo: photo && cardPicture(photo, now),
  };
  return { state: 'published', facts, version: cardVersion(facts) };
}

/** Names what is on a card: the same facts have the same name, any others another. */
export function cardVersion(facts: CardFacts): string {
  const { headline, language, kicker, section, urgency, newspaper, photo } = facts;
  const all = JSON.stringify([headline, language, kicker, section, urgency, newspaper, photo]);
  return createHash('sha256').update(all).digest('hex').slice(0, 16);
}

/** A photo as a card shows it; null once its rights have ended, and while no file of it is there. */
export function cardPicture(row: typeof media.$inferSelect, now: Date): CardPicture | null {
  const photo = publicPhoto(row, now);
  if (!photo) return null;
  const { key, width, height, cuts } = photo;
  const { frame, widths } = cuts.whole;
  return { key, width, height, widths, bounds: row.crops['16x9'] ?? frame, focal: row.focal };
}

const factsOf = prepared((db) =>
  db
    .select({
      headline: publishedStories.headline,
      language: publishedStories.language,
      // Not the whole text, which may be a megabyte.
      share: sql<
        string | null
      >`json_extract(${publishedStories.content}, '$.shortHeadlines.share')`,
      kicker: publishedStories.kicker,
      section: sections.name,
      withdrawnAt: publishedStories.withdrawnAt,
      photo: media,
      urgency: levelNow(publishedStories.id, sql.placeholder('now')),
    })
    .from(publishedStories)
    .innerJoin(sections, eq(sections.id, publishedStories.sectionId))
    .leftJoin(media, eq(media.id, publishedStories.leadPhotoId))
    .where(eq(publishedStories.id, sql.placeholder('id')))
    .prepare(),
);
