import { type SQL, and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { UrgencyLevel } from '#newsroom/urgency.ts';
import type { Connection } from '#db/client.ts';
import { noteTag } from '#db/notes.ts';
import { bylines, media, publishedBylines, publishedStories, sections } from '#db/schema.ts';
import { levelNow } from '#db/urgency/level-now.ts';
import { type PublicPhoto, publicPhoto } from './public-photo.ts';

/** A story as it stands in a list: enough for a card, without its text. */
export type Card = {
  id: number;
  slug: string;
  kicker: string;
  headline: string;
  lead: string;
  section: { slug: string; name: string; nameEn: string };
  publishedAt: Date;
  updatedAt: Date | null;
  urgency: UrgencyLevel;
  photo: PublicPhoto | null;
};

export type CardQuery = { where?: SQL | undefined; now: Date; limit: number; offset?: number };

/** Published stories as cards, the newest first; withdrawn ones are never among them. */
export async function listCards(db: Connection, query: CardQuery): Promise<Card[]> {
  const rows = await db
    .select({
      // Column by column: a list of cards must not read and parse the text of each story.
      id: publishedStories.id,
      slug: publishedStories.slug,
      kicker: publishedStories.kicker,
      headline: publishedStories.headline,
      lead: publishedStories.lead,
      publishedAt: publishedStories.publishedAt,
      updatedAt: publishedStories.updatedAt,
      section: { slug: sections.slug, name: sections.name, nameEn: sections.nameEn },
      photo: media,
      urgency: levelNow(publishedStories.id, query.now),
    })
    .from(publishedStories)
    .innerJoin(sections, eq(sections.id, publishedStories.sectionId))
    .leftJoin(media, eq(media.id, publishedStories.leadPhotoId))
    .where(and(isNull(publishedStories.withdrawnAt), query.where))
    .orderBy(desc(publishedStories.publishedAt), desc(publishedStories.id))
    .limit(query.limit)
    .offset(query.offset ?? 0);
  noteTag(...rows.map((row) => `story:${row.id}`));
  return rows.map((row) => ({ ...row, photo: row.photo && publicPhoto(row.photo) }));
}

export type Byline = { slug: string; name: string; desk: string };

/** The bylines of a published story, in their order. */
export async function bylinesOf(db: Connection, storyIds: number[]): Promise<Byline[]> {
  return db
    .select({ slug: bylines.slug, name: bylines.name, desk: bylines.desk })
    .from(publishedBylines)
    .innerJoin(bylines, eq(bylines.id, publishedBylines.bylineId))
    .where(inArray(publishedBylines.storyId, storyIds))
    .orderBy(asc(publishedBylines.position));
}
