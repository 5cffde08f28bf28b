/**
 * The newsroom's tables; people and their sessions have a file of their own. Two halves: what the newsroom
 * works on (stories, revisions), and what the public may read (published_stories and what hangs on it).
 * Public queries read the second half alone.
 */
import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { Locale } from '#newsroom/addresses.ts';
import type { CorrectionKind } from '#newsroom/corrections.ts';
import type { Crops, FocalPoint } from '#newsroom/photos/cuts.ts';
import type { ShownCuts } from '#newsroom/photos/photo.ts';
import type { WritingPlace } from '#newsroom/presence.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { StoryState } from '#newsroom/story/states.ts';
import type { VersionChanges } from '#newsroom/story/version-changes.ts';
import type { MarkedLevel, UrgencyAnswer, UrgencyLevel } from '#newsroom/urgency.ts';
import { people } from './people-schema.ts';

const at = (name: string) => integer(name, { mode: 'timestamp_ms' });

// What the newsroom works on.

export const sections = sqliteTable('sections', {
  id: integer('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  nameEn: text('name_en').notNull(),
  position: integer('position').notNull(),
});

export const topics = sqliteTable('topics', {
  id: integer('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
});

/** A name under which stories appear; of a person on the desk, or of an agency or guest. */
export const bylines = sqliteTable('bylines', {
  id: integer('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  desk: text('desk').notNull().default(''),
  personId: text('person_id')
    .unique()
    .references(() => people.id),
});

export const media = sqliteTable(
  'media',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** Names its files: the first 20 hex digits of the SHA-256 of what was uploaded. */
    key: text('key').notNull().unique(),
    /** Of the upright original, in pixels. */
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    /** Of the original, as it was uploaded. */
    bytes: integer('bytes').notNull().default(0),
    /** What it looks like, in 16 hex digits: pictures that are nearly the same differ in few bits. */
    likeness: text('likeness').notNull().default(''),
    /** The cuts whose files are there; null until the first are. */
    cuts: text('cuts', { mode: 'json' }).$type<ShownCuts>(),
    /** Whether the files of every cut are there, as focal point and crops have them now. */
    isDeveloped: integer('is_developed', { mode: 'boolean' }).notNull().default(false),
    placeholder: text('placeholder').notNull(),
    alt: text('alt').notNull(),
    caption: text('caption').notNull(),
    credit: text('credit').notNull(),
    rights: text('rights').notNull().default(''),
    /** From then on no reader sees it. */
    rightsEndAt: at('rights_end_at'),
    focal: text('focal', { mode: 'json' }).$type<FocalPoint>(),
    crops: text('crops', { mode: 'json' }).$type<Crops>().notNull().default({}),
    /** Its words, folded, for the library's search. */
    searchText: text('search_text').notNull().default(''),
    /** One more with every change; a change names the version that it is based on. */
    version: integer('version').notNull().default(1),
    addedBy: text('added_by').references(() => people.id),
    addedAt: at('added_at').notNull(),
  },
  (t) => [
    index('media_added').on(t.addedAt, t.id),
    index('media_by').on(t.addedBy, t.addedAt),
    index('media_undeveloped')
      .on(t.id)
      .where(sql`${t.isDeveloped} = 0`),
  ],
);

export const stories = sqliteTable(
  'stories',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    state: text('state').$type<StoryState>().notNull(),
    ownerId: text('owner_id')
      .notNull()
      .references(() => people.id),
    /** One more with every save; a save names the version that it is based on. */
    version: integer('version').notNull(),
    /** The version that readers see; null until the first publication. */
    publishedVersion: integer('published_version'),
    content: text('content', { mode: 'json' }).$type<StoryContent>().notNull(),
    /** The language of `content` (newsroom/story/language-of.ts). */
    language: text('language').$type<Locale>().notNull().default('ar'),
    /** What an editor wrote when returning it; null once it is submitted again. */
    returnNote: text('return_note'),
    createdAt: at('created_at').notNull(),
    updatedAt: at('updated_at').notNull(),
    updatedBy: text('updated_by')
      .notNull()
      .references(() => people.id),
    /** Made by the editor that the story began in, so that its first save is not done twice. */
    creationKey: text('creation_key'),
    /** Since when it is in the bin, and who put it there; null outside the bin. */
    discardedAt: at('discarded_at'),
    discardedBy: text('discarded_by').references(() => people.id),
  },
  (t) => [
    index('stories_updated').on(t.updatedAt),
    index('stories_owner').on(t.ownerId, t.updatedAt),
    uniqueIndex('stories_creation').on(t.ownerId, t.creationKey),
    index('stories_discarded')
      .on(t.discardedAt)
      .where(sql`${t.discardedAt} IS NOT NULL`),
  ],
);

/** Which photos the newest version of each story shows: the other side of what its text names. */
export const storyPhotos = sqliteTable(
  'story_photos',
  {
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    mediaId: integer('media_id')
      .notNull()
      .references(() => media.id),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.mediaId] }),
    index('story_photos_of').on(t.mediaId, t.storyId),
  ],
);

export type RevisionKind =
  | 'created'
  | 'saved'
  | 'published'
  | 'corrected'
  | 'withdrawn'
  | 'restored'
  | 'restored-text';

/**
 * The versions of every story. What one says is never changed; plain saves of the past are thinned out
 * (newsroom/story/versions/keep-versions.ts).
 */
export const revisions = sqliteTable(
  'revisions',
  {
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    version: integer('version').notNull(),
    kind: text('kind').$type<RevisionKind>().notNull(),
    content: text('content', { mode: 'json' }).$type<StoryContent>().notNull(),
    by: text('by')
      .notNull()
      .references(() => people.id),
    at: at('at').notNull(),
    /** Names the save that made it, where the editor named it: a save that is asked for again is done already. */
    saveId: text('save_id'),
    /** What this version changed of the one before it; null in versions older than this column. */
    changes: text('changes', { mode: 'json' }).$type<VersionChanges>(),
  },
  (t) => [primaryKey({ columns: [t.storyId, t.version] })],
);

/** Append-only. The newest row of a story holds; whether it is urgent now is read off the clock. */
export const urgencyMarks = sqliteTable(
  'urgency_marks',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    level: integer('level').$type<UrgencyLevel>().notNull(),
    reason: text('reason').notNull(),
    by: text('by')
      .notNull()
      .references(() => people.id),
    at: at('at').notNull(),
    endsAt: at('ends_at').notNull(),
  },
  (t) => [
    index('urgency_story').on(t.storyId, t.id),
    index('urgency_ends').on(t.endsAt),
    check('urgency_reason', sql`${t.level} = 0 OR length(${t.reason}) > 0`),
  ],
);

/** Requests to mark a story urgent, of those who may not mark. One without an answer waits until `endsAt`. */
export const urgencyRequests = sqliteTable(
  'urgency_requests',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    by: text('by')
      .notNull()
      .references(() => people.id),
    at: at('at').notNull(),
    level: integer('level').$type<MarkedLevel>().notNull(),
    reason: text('reason').notNull(),
    /** How long the mark is to hold. */
    minutes: integer('minutes').notNull(),
    endsAt: at('ends_at').notNull(),
    answer: text('answer').$type<UrgencyAnswer>(),
    answeredAt: at('answered_at'),
    answeredBy: text('answered_by').references(() => people.id),
    /** Why it was declined; empty otherwise. */
    answerReason: text('answer_reason').notNull().default(''),
    /** The mark that granted it. */
    markId: integer('mark_id').references(() => urgencyMarks.id),
  },
  (t) => [
    index('urgency_requests_story').on(t.storyId, t.id),
    index('urgency_requests_by').on(t.by, t.id),
    index('urgency_requests_waiting')
      .on(t.endsAt)
      .where(sql`${t.answer} IS NULL`),
    check('request_answer', sql`(${t.answer} IS NULL) = (${t.answeredAt} IS NULL)`),
  ],
);

export const settingsTable = sqliteTable('settings', {
  name: text('name').primaryKey(),
  value: text('value', { mode: 'json' }).$type<unknown>().notNull(),
});

/** The log of every act, and the outbox that caches and live streams follow. Append-only. */
export const events = sqliteTable(
  'events',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    at: at('at').notNull(),
    /** The person's id, or `system`. */
    actor: text('actor').notNull(),
    act: text('act').notNull(),
    /** `story:12`, `person:…`, `settings`. */
    subject: text('subject').notNull(),
    data: text('data', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
  },
  (t) => [index('events_subject').on(t.subject, t.id)],
);

/**
 * Pages of the desk that have a story open, each until its last sign is older than `lapseMs`
 * (newsroom/presence.ts). Here so that every process of the newsroom knows of them; no part of its history.
 */
export const presence = sqliteTable(
  'presence',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    tab: text('tab').notNull(),
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    place: text('place').$type<WritingPlace>(),
    block: text('block'),
    isTyping: integer('is_typing', { mode: 'boolean' }).notNull(),
    seenAt: at('seen_at').notNull(),
    /** When this page asked the others to leave the writing to it. */
    tookOverAt: at('took_over_at'),
  },
  (t) => [primaryKey({ columns: [t.personId, t.tab, t.storyId] })],
);

// What the public may read.

export const publishedStories = sqliteTable(
  'published_stories',
  {
    id: integer('id')
      .primaryKey()
      .references(() => stories.id),
    slug: text('slug').notNull(),
    kicker: text('kicker').notNull(),
    headline: text('headline').notNull(),
    lead: text('lead').notNull(),
    sectionId: integer('section_id')
      .notNull()
      .references(() => sections.id),
    leadPhotoId: integer('lead_photo_id').references(() => media.id),
    publishedAt: at('published_at').notNull(),
    /** When its text last changed materially; null where it never did. */
    updatedAt: at('updated_at'),
    withdrawnAt: at('withdrawn_at'),
    /** What readers are told in place of a withdrawn story. */
    notice: text('notice'),
    /**
     * Null when withdrawn: the text is gone from here, so that no query can show it. Lists would walk through its
     * overflow pages to whatever stands behind it.
     */
    content: text('content', { mode: 'json' }).$type<StoryContent>(),
    /** Stands behind the text: lists read it from its index (db/published/language-in-print.ts). */
    language: text('language').$type<Locale>().notNull().default('ar'),
  },
  (t) => [
    index('published_newest').on(t.publishedAt),
    index('published_section').on(t.sectionId, t.publishedAt),
    index('published_withdrawn')
      .on(t.withdrawnAt, t.id)
      .where(sql`${t.withdrawnAt} IS NOT NULL`),
    // Sitemaps ask when anything of a thousand stories changed last: the rows themselves are long.
    index('published_moments')
      .on(t.id, t.publishedAt, t.updatedAt)
      .where(sql`${t.withdrawnAt} IS NULL`),
    index('published_languages').on(t.id, t.language),
    check('withdrawn_has_no_text', sql`(${t.withdrawnAt} IS NULL) = (${t.content} IS NOT NULL)`),
  ],
);

export const publishedBylines = sqliteTable(
  'published_bylines',
  {
    storyId: integer('story_id')
      .notNull()
      .references(() => publishedStories.id, { onDelete: 'cascade' }),
    bylineId: integer('byline_id')
      .notNull()
      .references(() => bylines.id),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.bylineId] }),
    index('published_bylines_by').on(t.bylineId, t.storyId),
  ],
);

export const publishedTopics = sqliteTable(
  'published_topics',
  {
    storyId: integer('story_id')
      .notNull()
      .references(() => publishedStories.id, { onDelete: 'cascade' }),
    topicId: integer('topic_id')
      .notNull()
      .references(() => topics.id),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.topicId] }),
    index('published_topics_topic').on(t.topicId, t.storyId),
  ],
);

/** Which photos readers see, and in which stories: a photo that stands in no row here is not public. */
export const publishedPhotos = sqliteTable(
  'published_photos',
  {
    storyId: integer('story_id')
      .notNull()
      .references(() => publishedStories.id, { onDelete: 'cascade' }),
    mediaId: integer('media_id')
      .notNull()
      .references(() => media.id),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.mediaId] }),
    index('published_photos_of').on(t.mediaId, t.storyId),
  ],
);

/** Public, dated notes under a story. */
export const corrections = sqliteTable(
  'corrections',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    kind: text('kind').$type<CorrectionKind>().notNull(),
    text: text('text').notNull(),
    by: text('by')
      .notNull()
      .references(() => people.id),
    at: at('at').notNull(),
  },
  (t) => [
    index('corrections_story').on(t.storyId, t.at),
    index('corrections_newest').on(t.at, t.id),
  ],
);
