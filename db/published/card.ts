import { type SQL, and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Locale } from '#newsroom/addresses.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import type { UrgencyLevel } from '#newsroom/urgency.ts';
import type { Connection } from '#db/client.ts';
import { noteTag } from '#db/notes.ts';
import { prepared } from '#db/prepared.ts';
import { bylines, media, publishedBylines, publishedStories, sections } from '#db/schema.ts';
import { levelNow } from '#db/urgency/level-now.ts';
import { languageInPrint } from './language-in-print.ts';
import { publicPhoto } from './public-photo.ts';

/** A story as it stands in a list: enough for a card, without its text. */
export type Card = {
  id: number;
  slug: string;
  language: Locale;
  kicker: string;
  headline: string;
  lead: string;
  section: { slug: string; name: string; nameEn: string };
  /** Moments in a page's data are in ISO 8601: what Next.js hands on is JSON. */
  publishedAt: string;
  updatedAt: string | null;
  urgency: UrgencyLevel;
  photo: Photo | null;
  /** Its live coverage, where it has one. */
  coverage: 'running' | 'ended' | null;
};

export type CardQuery = {
  now: Date;
  limit: number;
  offset?: number;
  /** Of the placeholders in the list's condition. */
  values?: Record<string, number | string>;
};

/**
 * A list of published stories as cards, the newest first; withdrawn ones are never among them. Its condition
 * is written once; the values of its placeholders come with each call.
 */
export function cardList(where?: SQL): (db: Connection, query: CardQuery) => Promise<Card[]> {
  const query = prepared((db) =>
    db
      .select({
        // Column by column: a list of cards must not read and parse the text of each story.
        id: publishedStories.id,
        slug: publishedStories.slug,
        language: languageInPrint,
        kicker: publishedStories.kicker,
        headline: publishedStories.headline,
        lead: publishedStories.lead,
        publishedAt: publishedStories.publishedAt,
        updatedAt: publishedStories.updatedAt,
        section: { slug: sections.slug, name: sections.name, nameEn: sections.nameEn },
        photo: media,
        urgency: levelNow(publishedStories.id, sql.placeholder('now')),
        coverage: coverageOf(publishedStories.id),
      })
      .from(publishedStories)
      .innerJoin(sections, eq(sections.id, publishedStories.sectionId))
      .leftJoin(media, eq(media.id, publishedStories.leadPhotoId))
      .where(and(isNull(publishedStories.withdrawnAt), where))
      .orderBy(desc(publishedStories.publishedAt), desc(publishedStories.id))
      .limit(sql.placeholder('limit'))
      .offset(sql.placeholder('offset'))
      .prepare(),
  );
  return async (db, { now, limit, offset = 0, values }) => {
    const rows = await query(db).all({ ...values, now: now.getTime(), limit, offset });
    noteTag(...rows.map((row) => `story:${row.id}`));
    return rows.map((row) => ({
      ...row,
      publishedAt: row.publishedAt.toISOString(),
      updatedAt: row.updatedAt?.toISOString() ?? null,
      photo: row.photo && publicPhoto(row.photo, now),
    }));
  };
}

/** These stories as cards, in this order; those that readers may not see are left out. */
export async function cardsByIds(
  db: Connection,
  { ids, now }: { ids: number[]; now: Date },
): Promise<Card[]> {
  if (ids.length === 0) return [];
  const cards = await ofIds(db, { values: { ids: JSON.stringify(ids) }, now, limit: ids.length });
  const byId = new Map(cards.map((card) => [card.id, card]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** A story's live coverage, where it has one. */
export function coverageOf(storyId: AnySQLiteColumn): SQL<Card['coverage']> {
  return sql`(
    SELECT CASE WHEN ended_at IS NULL THEN 'running' ELSE 'ended' END
    FROM coverages WHERE story_id = ${storyId})`;
}

/** In a prepared query: whether a column is one of the numbers that this placeholder has as JSON. */
export function isOneOf(column: AnySQLiteColumn, name: string): SQL {
  return sql`${column} IN (SELECT value FROM json_each(${sql.placeholder(name)}))`;
}

const ofIds = cardList(isOneOf(publishedStories.id, 'ids'));

export type Byline = { slug: string; name: string; desk: string };

/** The bylines of a published story, in their order. */
export async function bylinesOf(db: Connection, storyId: number): Promise<Byline[]> {
  return bylinesOfStory(db).all({ storyId });
}

const bylinesOfStory = prepared((db) =>
  db
    .select({ slug: bylines.slug, name: bylines.name, desk: bylines.desk })
    .from(publishedBylines)
    .innerJoin(bylines, eq(bylines.id, publishedBylines.bylineId))
    .where(eq(publishedBylines.storyId, sql.placeholder('storyId')))
    .orderBy(asc(publishedBylines.position))
    .prepare(),
);
