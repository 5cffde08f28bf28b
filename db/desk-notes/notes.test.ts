import { describe, expect, test } from 'vitest';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { listDeskStories } from '#db/stories/list-desk-stories.ts';
import { changePerson } from '#db/people/change-person.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everythingIn, logOf } from '#db/test/everything-in.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft } from '#db/test/write-stories.ts';
import { addNote } from './add-note.ts';
import { deleteNote } from './delete-note.ts';
import { editNote } from './edit-note.ts';
import { listMentions } from './list-mentions.ts';
import { listNotes } from './list-notes.ts';
import { reopenNote } from './reopen-note.ts';
import { replyToNote } from './reply-to-note.ts';
import { resolveNote } from './resolve-note.ts';

const { journalist, colleague, editor, admin } = people;
const anchor = { on: 'words', blockId: 'bridge-1', quote: 'جسر الرمان', at: 7 } as const;

async function newsroomWithNote(text = 'من المصدر؟') {
  const db = await copyDatabase();
  const { storyId } = await writeDraft(db, journalist);
  const written = dataOf(await addNote(db, { actor: editor, storyId, text, anchor, now: noon }));
  return { db, storyId, ...written };
}

const notesOf = async (db: Database, storyId: number, actor: Actor) =>
  dataOf(await listNotes(db.read, { actor, storyId })).notes;
const openOn = async (db: Database) =>
  (await listDeskStories(db.read, { actor: editor, page: 1 })).stories.map((one) => one.openNotes);

test('a note is written, answered, resolved and taken up again', async () => {
  const { db, storyId, noteId } = await newsroomWithNote(' من\u202e المصدر؟\r\nسمِّه. ');
  dataOf(await replyToNote(db, { actor: journalist, noteId, text: 'الوزارة', now: later(1) }));
  expect(await notesOf(db, storyId, editor)).toEqual([
    {
      id: noteId,
      author: editor.name,
      at: noon,
      text: 'من المصدر؟\nسمِّه.',
      anchor,
      edited: false,
      mayRewrite: true,
      deleted: false,
      resolved: null,
      replies: [
        {
          id: 2,
          author: journalist.name,
          at: later(1),
          text: 'الوزارة',
          edited: false,
          mayRewrite: false,
        },
      ],
    },
  ]);
  expect(await openOn(db)).toEqual([1]);

  const late = { ok: false, code: 'too_late' };
  const byWriter = { actor: journalist, noteId, now: later(2) };
  expect(await reopenNote(db, byWriter)).toEqual(late);
  dataOf(await resolveNote(db, byWriter));
  expect(await resolveNote(db, byWriter)).toEqual(late);
  expect(await replyToNote(db, { ...byWriter, text: 'بعد' })).toEqual(late);
  expect((await notesOf(db, storyId, editor))[0]?.resolved).toEqual({
    by: journalist.name,
    at: later(2),
  });
  expect(await openOn(db)).toEqual([0]);

  dataOf(await reopenNote(db, { actor: editor, noteId }));
  expect((await notesOf(db, storyId, editor))[0]?.resolved).toBeNull();
  expect(await openOn(db)).toEqual([1]);
});

test('one’s own words are edited without a row in the log, and say that they were', async () => {
  const { db, storyId, noteId } = await newsroomWithNote();
  const logged = await logOf(db, `story:${storyId}`);
  dataOf(await editNote(db, { actor: editor, noteId, text: 'من المصدر؟' }));
  expect((await notesOf(db, storyId, editor))[0]?.edited).toBe(false);
  dataOf(await editNote(db, { actor: editor, noteId, text: 'من قال ذلك؟' }));
  expect((await notesOf(db, storyId, editor))[0]).toMatchObject({
    text: 'من قال ذلك؟',
    edited: true,
  });
  expect(await logOf(db, `story:${storyId}`)).toEqual(logged);
});

describe('deleting', () => {
  test('a note without replies is gone', async () => {
    const { db, storyId, noteId } = await newsroomWithNote('يا @ليلى النجار');
    dataOf(await deleteNote(db, { actor: editor, noteId }));
    expect(await notesOf(db, storyId, editor)).toEqual([]);
    expect(await listMentions(db.read, { actor: journalist })).toEqual([]);
  });

  test('a note with replies keeps its place without its words, until the last reply goes', async () => {
    const { db, storyId, noteId } = await newsroomWithNote('كلام سري يا @ليلى النجار');
    const reply = { actor: journalist, noteId, text: 'سأحذفه' };
    const { noteId: replyId } = dataOf(await replyToNote(db, reply));
    dataOf(await deleteNote(db, { actor: editor, noteId }));
    expect((await notesOf(db, storyId, editor))[0]).toMatchObject({
      text: '',
      deleted: true,
      mayRewrite: false,
      replies: [{ id: replyId }],
    });
    expect(JSON.stringify(everythingIn(db))).not.toContain('كلام سري');
    expect(await listMentions(db.read, { actor: journalist })).toEqual([]);
    expect(await editNote(db, { actor: editor, noteId, text: 'عودة' })).toEqual({
      ok: false,
      code: 'not_found',
    });

    dataOf(await deleteNote(db, { actor: journalist, noteId: replyId }));
    expect(await notesOf(db, storyId, editor)).toEqual([]);
  });
});

describe('mentions', () => {
  test('are listed for those who are meant, while the note is open, each note once', async () => {
    const { db, storyId, noteId } = await newsroomWithNote('@ليلى النجار من المصدر؟');
    const again = { actor: admin, noteId, text: 'و@ليلى النجار: متى؟', now: later(5) };
    dataOf(await replyToNote(db, again));
    dataOf(await replyToNote(db, { actor: journalist, noteId, text: 'أنا @ليلى النجار' }));
    const mention = {
      noteId,
      storyId,
      headline: 'افتتاح جسر الرمان بعد عامين من العمل',
      by: admin.name,
      at: later(5),
      text: 'و@ليلى النجار: متى؟',
    };
    expect(await listMentions(db.read, { actor: journalist })).toEqual([mention]);
    expect(await listMentions(db.read, { actor: editor })).toEqual([]);
    dataOf(await resolveNote(db, { actor: editor, noteId }));
    expect(await listMentions(db.read, { actor: journalist })).toEqual([]);
  });

  test('follow the words when they are edited', async () => {
    const { db, noteId } = await newsroomWithNote('@ليلى النجار؟');
    dataOf(await editNote(db, { actor: editor, noteId, text: '@كريم الصالح؟' }));
    expect(await listMentions(db.read, { actor: journalist })).toEqual([]);
    expect(await listMentions(db.read, { actor: admin })).toHaveLength(1);
  });

  test('reach only those who may see the story: another journalist is not offered, nor told', async () => {
    const { db, storyId } = await newsroomWithNote('@سامي الخطيب انظر');
    const { colleagues } = dataOf(await listNotes(db.read, { actor: editor, storyId }));
    expect(colleagues.map(({ id }) => id).toSorted()).toEqual(['admin', 'editor', 'journalist']);
    expect(await listMentions(db.read, { actor: colleague })).toEqual([]);
  });

  test('end for somebody who sees less than before', async () => {
    const { db } = await newsroomWithNote('@كريم الصالح انظر');
    expect(await listMentions(db.read, { actor: admin })).toHaveLength(1);
    expect(await listMentions(db.read, { actor: { ...admin, role: 'journalist' } })).toEqual([]);
  });

  test('name nobody who left', async () => {
    const { db, storyId } = await newsroomWithNote();
    const left = {
      actor: admin,
      personId: editor.id,
      role: editor.role,
      left: true,
      seen: { role: editor.role, left: false },
    };
    dataOf(await changePerson(db, left));
    const { colleagues } = dataOf(await listNotes(db.read, { actor: admin, storyId }));
    expect(colleagues.map(({ id }) => id)).not.toContain('editor');
  });
});

describe('refused', () => {
  test('whoever may not see the story: its notes do not exist', async () => {
    const { db, storyId, noteId } = await newsroomWithNote();
    const before = everythingIn(db);
    const [actor, text] = [colleague, 'أنا هنا'];
    const answers = await Promise.all([
      listNotes(db.read, { actor, storyId }),
      addNote(db, { actor, storyId, text, anchor: null }),
      replyToNote(db, { actor, noteId, text }),
      resolveNote(db, { actor, noteId }),
      reopenNote(db, { actor, noteId }),
      editNote(db, { actor, noteId, text }),
      deleteNote(db, { actor, noteId }),
      resolveNote(db, { actor: editor, noteId: 99 }),
    ]);
    for (const answer of answers) expect(answer).toEqual({ ok: false, code: 'not_found' });
    expect(everythingIn(db)).toEqual(before);
  });

  test('another’s words, by an admin too', async () => {
    const { db, noteId } = await newsroomWithNote();
    const before = everythingIn(db);
    const forbidden = { ok: false, code: 'forbidden' };
    expect(await editNote(db, { actor: admin, noteId, text: 'غيره' })).toEqual(forbidden);
    expect(await deleteNote(db, { actor: admin, noteId })).toEqual(forbidden);
    expect(everythingIn(db)).toEqual(before);
  });

  test.each([
    ['nothing', ' \u202e\n', 'missing'],
    ['too much', 'ك'.repeat(2_001), 'too_long'],
  ])('a text that says %s', async (_, text, fault) => {
    const { db, storyId, noteId } = await newsroomWithNote();
    const before = everythingIn(db);
    const invalid = { ok: false, code: 'invalid', fields: { text: fault } };
    expect(await addNote(db, { actor: editor, storyId, text, anchor })).toEqual(invalid);
    expect(await replyToNote(db, { actor: editor, noteId, text })).toEqual(invalid);
    expect(await editNote(db, { actor: editor, noteId, text })).toEqual(invalid);
    expect(everythingIn(db)).toEqual(before);
  });

  test('a reply to a reply, and a reply resolved by itself', async () => {
    const { db, noteId } = await newsroomWithNote();
    const reply = { actor: editor, noteId, text: 'رد' };
    const { noteId: replyId } = dataOf(await replyToNote(db, reply));
    const unknown = { ok: false, code: 'not_found' };
    expect(await replyToNote(db, { ...reply, noteId: replyId })).toEqual(unknown);
    expect(await resolveNote(db, { actor: editor, noteId: replyId })).toEqual(unknown);
  });
});
