import { asc, eq, sql } from 'drizzle-orm';
import type { Locale } from '#newsroom/addresses.ts';
import type { CorrectionKind } from '#newsroom/corrections.ts';
import type { CutName } from '#newsroom/photos/cuts.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import type { Block } from '#newsroom/story/blocks.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { readingMinutes } from '#newsroom/story/plain-text.ts';
import type { Connection } from '#db/client.ts';
import { noteGone, noteTag } from '#db/notes.ts';
import { prepared } from '#db/prepared.ts';
import {
  corrections,
  media,
  publishedStories,
  sections,
  publishedTopics,
  topics,
} from '#db/schema.ts';
import { contextIds, photoIds } from '#db/stories/check-references.ts';
import { type Byline, type Card, bylinesOf, cardList, cardsByIds, isOneOf } from './card.ts';
import { byId, publicPhoto } from './public-photo.ts';

export type PublishedStory = Card & {
  /** How its photo is cut above the text; whole where nothing is said. */
  leadPhotoCut?: CutName;
  body: Block[];
  bylines: Byline[];
  topics: { slug: string; name: string }[];
  corrections: { kind: CorrectionKind; text: string; at: string }[];
  readingMinutes: number;
  shortHeadlines: { share: string; search: string; push: string };
  /** The photos that blocks of the body show, by id. */
  photos: Record<number, Photo>;
  /** The stories that «في سياق آخر» points to and readers may see, by id. */
  contexts: Record<number, StoryLink>;
};

type StoryLink = { id: number; slug: string; headline: string; language: Locale };

export type WithdrawnStory = {
  headline: string;
  language: Locale;
  notice: string;
  withdrawnAt: string;
  section: { slug: string; name: string; nameEn: string };
};

export type PublicStory =
  | { state: 'published'; story: PublishedStory }
  | { state: 'withdrawn'; story: WithdrawnStory };

/** A story as the public may read it; null where there is none, or none yet. Notes `gone` for a withdrawn one. */
export async function getPublishedStory(
  db: Connection,
  { id, now = new Date() }: { id: number; now?: Date },
): Promise<PublicStory | null> {
  noteTag(`story:${id}`);
  const [row] = await wholeStory(db).all({ id });
  if (!row) return null;
  if (row.withdrawnAt) {
    noteGone();
    const { headline, language, notice, withdrawnAt, sectionId } = row;
    const [section = { slug: '', name: '', nameEn: '' }] = await sectionOf(db).all({ sectionId });
    const at = withdrawnAt.toISOString();
    return {
      state: 'withdrawn',
      story: { headline, language, notice: notice ?? '', withdrawnAt: at, section },
    };
  }
  const [card] = await cardOf(db, { values: { id }, now, limit: 1 });
  const content = row.content;
  if (!card || !content) return null;
  return {
    state: 'published',
    story: {
      ...card,
      ...cutAbove(content),
      body: content.body,
      bylines: await bylinesOf(db, id),
      topics: await topicsOf(db, id),
      corrections: await correctionsOf(db, id),
      readingMinutes: readingMinutes(content),
      shortHeadlines: content.shortHeadlines,
      photos: await publicPhotos(db, photoIds(content), now),
      contexts: await contextsById(db, contextIds(content), now),
    },
  };
}

/** Left out where nothing is said of it: a page's data is JSON. */
export function cutAbove({ leadPhotoCut }: StoryContent): { leadPhotoCut?: CutName } {
  return leadPhotoCut ? { leadPhotoCut } : {};
}

async function topicsOf(db: Connection, storyId: number) {
  return topicsOfStory(db).all({ storyId });
}

export async function correctionsOf(db: Connection, storyId: number) {
  const rows = await correctionsOfStory(db).all({ storyId });
  return rows.map(({ kind, text, at }) => ({ kind, text, at: at.toISOString() }));
}

/** Photos by their ids, those of them that readers may see now. */
export async function publicPhotos(
  db: Connection,
  ids: number[],
  now: Date,
): Promise<Record<number, Photo>> {
  if (ids.length === 0) return {};
  const rows = await photosOf(db).all({ ids: JSON.stringify(ids) });
  return byId(rows.map((row) => publicPhoto(row, now)));
}

export async function contextsById(
  db: Connection,
  ids: number[],
  now: Date,
): Promise<Record<number, StoryLink>> {
  if (ids.length === 0) return {};
  noteTag(...ids.map((one) => `story:${one}`));
  const cards = await cardsByIds(db, { ids, now });
  return Object.fromEntries(
    cards.map(({ id, slug, headline, language }) => [id, { id, slug, headline, language }]),
  );
}

const isStory = eq(publishedStories.id, sql.placeholder('id'));
const wholeStory = prepared((db) => db.select().from(publishedStories).where(isStory).prepare());
const cardOf = cardList(isStory);
const photosOf = prepared((db) =>
  db.select().from(media).where(isOneOf(media.id, 'ids')).prepare(),
);
const sectionOf = prepared((db) =>
  db
    .select({ slug: sections.slug, name: sections.name, nameEn: sections.nameEn })
    .from(sections)
    .where(eq(sections.id, sql.placeholder('sectionId')))
    .prepare(),
);
const topicsOfStory = prepared((db) =>
  db
    .select({ slug: topics.slug, name: topics.name })
    .from(publishedTopics)
    .innerJoin(topics, eq(topics.id, publishedTopics.topicId))
    .where(eq(publishedTopics.storyId, sql.placeholder('storyId')))
    .orderBy(asc(topics.name))
    .prepare(),
);
const correctionsOfStory = prepared((db) =>
  db
    .select({ kind: corrections.kind, text: corrections.text, at: corrections.at })
    .from(corrections)
    .where(eq(corrections.storyId, sql.placeholder('storyId')))
    .orderBy(asc(corrections.at))
    .prepare(),
);
