/** The desk's notes on stories. Nothing that readers' pages ask ever reads these tables. */
import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core';
import type { NoteAnchor } from '#newsroom/desk-notes/note-form.ts';
import { people } from './people-schema.ts';
import { stories } from './schema.ts';

const at = (name: string) => integer(name, { mode: 'timestamp_ms' });

/** Notes, and the replies to them: a reply stands under its note and is resolved with it. */
export const deskNotes = sqliteTable(
  'desk_notes',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    replyTo: integer('reply_to').references((): AnySQLiteColumn => deskNotes.id),
    authorId: text('author_id')
      .notNull()
      .references(() => people.id),
    at: at('at').notNull(),
    /** Empty once it was deleted. */
    text: text('text').notNull(),
    /** What it is about; null for the whole story. */
    anchor: text('anchor', { mode: 'json' }).$type<NoteAnchor>(),
    editedAt: at('edited_at'),
    /** Set where replies keep a deleted note's place. */
    deletedAt: at('deleted_at'),
    resolvedAt: at('resolved_at'),
    resolvedBy: text('resolved_by').references(() => people.id),
  },
  (t) => [
    index('desk_notes_story').on(t.storyId, t.id),
    index('desk_notes_reply').on(t.replyTo),
    check('deleted_says_nothing', sql`(${t.deletedAt} IS NOT NULL) = (${t.text} = '')`),
    check(
      'reply_has_no_anchor',
      sql`${t.replyTo} IS NULL OR (${t.anchor} IS NULL AND ${t.resolvedAt} IS NULL)`,
    ),
  ],
);

/** Whom a note or a reply calls by name. */
export const deskNoteMentions = sqliteTable(
  'desk_note_mentions',
  {
    noteId: integer('note_id')
      .notNull()
      .references(() => deskNotes.id, { onDelete: 'cascade' }),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    primaryKey({ columns: [t.noteId, t.personId] }),
    index('desk_note_mentions_person').on(t.personId),
  ],
);
