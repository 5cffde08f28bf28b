import { expect, test } from 'vitest';
import {
  type Saving,
  type SavingEvent,
  isSaved,
  savingAfter,
  savingStatus,
} from './saving-state.ts';

const at = new Date('2026-11-22T10:00:00Z');
const opened: Saving = {
  version: 3,
  savedAt: at,
  savedText: 'a',
  sending: false,
  overdue: false,
  failure: null,
  isDoubtful: false,
  conflict: null,
};
const through = (...events: SavingEvent[]) => events.reduce(savingAfter, opened);
const overtaken: SavingEvent = { type: 'overtaken', version: 5, theirs: null };

test('a text is saved only when the server confirmed that very text', () => {
  expect(savingStatus(opened, 'a')).toBe('saved');
  expect(savingStatus(opened, 'ab')).toBe('unsaved');
  expect(savingStatus(through({ type: 'sent' }), 'ab')).toBe('saving');
  const confirmed = through({ type: 'sent' }, { type: 'confirmed', text: 'ab', version: 4, at });
  expect(savingStatus(confirmed, 'ab')).toBe('saved');
  expect(savingStatus(confirmed, 'abc')).toBe('unsaved');
  expect(confirmed.version).toBe(4);
});

test('a failure keeps base and text, and is forgotten with the next try', () => {
  const failed = through(
    { type: 'sent' },
    { type: 'failed', failure: { ok: false, code: 'unreachable' } },
  );
  expect(savingStatus(failed, 'ab')).toBe('offline');
  expect(failed).toMatchObject({ version: 3, savedText: 'a' });
  expect(savingStatus(savingAfter(failed, { type: 'sent' }), 'ab')).toBe('saving');
});

test('a text that was typed back while an answer is lost is not taken for saved', () => {
  const lost: SavingEvent = { type: 'failed', failure: { ok: false, code: 'unreachable' } };
  expect(savingStatus(through({ type: 'sent' }, lost), 'a')).toBe('offline');
  // A refusal afterwards says nothing of the one before.
  const refusal: SavingEvent = { type: 'failed', failure: { ok: false, code: 'signed_out' } };
  expect(savingStatus(through(lost, { type: 'sent' }, refusal), 'a')).toBe('failed');
  expect(savingStatus(through({ type: 'sent' }, refusal), 'a')).toBe('saved');
  const confirmed: SavingEvent = { type: 'confirmed', text: 'a', version: 5, at };
  expect(savingStatus(through(lost, { type: 'sent' }, confirmed), 'a')).toBe('saved');
  expect(isSaved(through({ type: 'sent' }), 'a')).toBe(false);
});

test('a refusal is no lost connection, and an answer that is long overdue is one', () => {
  const refusal: SavingEvent = { type: 'failed', failure: { ok: false, code: 'too_large' } };
  expect(savingStatus(through({ type: 'sent' }, refusal), 'ab')).toBe('failed');
  const overdue = through({ type: 'sent' }, { type: 'overdue' });
  expect(savingStatus(overdue, 'ab')).toBe('offline');
  const late: SavingEvent = { type: 'confirmed', text: 'ab', version: 4, at };
  expect(savingStatus(savingAfter(overdue, late), 'ab')).toBe('saved');
  expect(savingAfter(opened, { type: 'overdue' })).toBe(opened);
});

test('a save that turns out to be done is what the text is based on', () => {
  const known = through({ type: 'sent' }, { type: 'known', text: 'ab' });
  expect(known).toMatchObject({ savedText: 'ab', version: 3, sending: true });
});

test('a conflict stands until the writer decides', () => {
  const conflict = through({ type: 'sent' }, overtaken);
  expect(savingStatus(conflict, 'ab')).toBe('conflict');
  expect(savingStatus(conflict, 'a')).toBe('conflict');
  expect(conflict.version).toBe(3);
});

test("the server's text taken over is saved", () => {
  const adopted = through(overtaken, { type: 'adopted', text: 'b', version: 5, at });
  expect(savingStatus(adopted, 'b')).toBe('saved');
  // Merged with it, a text is based on it, and not yet saved; nor is the one that was saved before it came.
  expect(adopted.version).toBe(5);
  expect(savingStatus(adopted, 'ab')).toBe('unsaved');
  expect(savingStatus(adopted, 'a')).toBe('unsaved');
});

test('an act makes a version of the saved text', () => {
  const acted = through({ type: 'acted', version: 4 });
  expect(acted.version).toBe(4);
  expect(savingStatus(acted, 'a')).toBe('saved');
});
