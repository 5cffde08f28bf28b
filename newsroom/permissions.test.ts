import { describe, expect, test } from 'vitest';
import {
  type DeskAct,
  can,
  deskActs,
  mayChangeEntry,
  mayRewrite,
  photoEditBlock,
} from './permissions.ts';
import { type Actor, type Grant, type Role, roles } from './roles.ts';
import { type StoryAct, storyActs, storyStates } from './story/states.ts';

/**
 * The whole table, as a newsroom would hang it on a wall. `+` yes · `.` no · `p` with the grant
 * publish-unreviewed alone · `u` with the grant mark-urgent alone · `a` without the grant mark-urgent alone ·
 * `b` of a story in the bin, of which nothing else can be done.
 */
const onStories = `
|             |            | one's own                           | another's                           |
| act         | role       | draft in_review published withdrawn | draft in_review published withdrawn |
| view        | journalist |   +       +         +         +     |   .       .         .         .     |
| view        | editor     |   +       +         +         +     |   +       +         +         +     |
| view        | admin      |   +       +         +         +     |   +       +         +         +     |
| note        | journalist |   +       +         +         +     |   .       .         .         .     |
| note        | editor     |   +       +         +         +     |   +       +         +         +     |
| note        | admin      |   +       +         +         +     |   +       +         +         +     |
| edit        | journalist |   +       +         +         .     |   .       .         .         .     |
| edit        | editor     |   +       +         +         +     |   +       +         +         +     |
| edit        | admin      |   +       +         +         +     |   +       +         +         +     |
| submit      | journalist |   +       .         .         .     |   .       .         .         .     |
| submit      | editor     |   +       .         .         .     |   +       .         .         .     |
| submit      | admin      |   +       .         .         .     |   +       .         .         .     |
| recall      | journalist |   .       +         .         .     |   .       .         .         .     |
| recall      | editor     |   .       +         .         .     |   .       .         .         .     |
| recall      | admin      |   .       +         .         .     |   .       .         .         .     |
| return      | journalist |   .       .         .         .     |   .       .         .         .     |
| return      | editor     |   .       +         .         .     |   .       +         .         .     |
| return      | admin      |   .       +         .         .     |   .       +         .         .     |
| publish     | journalist |   p       p         p         .     |   .       .         .         .     |
| publish     | editor     |   +       +         +         .     |   +       +         +         .     |
| publish     | admin      |   +       +         +         .     |   +       +         +         .     |
| correct     | journalist |   .       .         p         .     |   .       .         .         .     |
| correct     | editor     |   .       .         +         .     |   .       .         +         .     |
| correct     | admin      |   .       .         +         .     |   .       .         +         .     |
| withdraw    | journalist |   .       .         .         .     |   .       .         .         .     |
| withdraw    | editor     |   .       .         +         .     |   .       .         +         .     |
| withdraw    | admin      |   .       .         +         .     |   .       .         +         .     |
| restore     | journalist |   .       .         .         .     |   .       .         .         .     |
| restore     | editor     |   .       .         .         +     |   .       .         .         +     |
| restore     | admin      |   .       .         .         +     |   .       .         .         +     |
| mark-urgent | journalist |   .       .         u         .     |   .       .         u         .     |
| mark-urgent | editor     |   .       .         u         .     |   .       .         u         .     |
| mark-urgent | admin      |   .       .         u         .     |   .       .         u         .     |
| ask-urgent  | journalist |   .       .         a         .     |   .       .         .         .     |
| ask-urgent  | editor     |   .       .         a         .     |   .       .         a         .     |
| ask-urgent  | admin      |   .       .         a         .     |   .       .         a         .     |
| discard     | journalist |   +       +         .         .     |   .       .         .         .     |
| discard     | editor     |   +       +         .         .     |   +       +         .         .     |
| discard     | admin      |   +       +         .         .     |   +       +         .         .     |
| recover     | journalist |   b       b         .         .     |   .       .         .         .     |
| recover     | editor     |   b       b         .         .     |   b       b         .         .     |
| recover     | admin      |   b       b         .         .     |   b       b         .         .     |
| cover       | journalist |   .       .         p         .     |   .       .         .         .     |
| cover       | editor     |   .       .         +         .     |   .       .         +         .     |
| cover       | admin      |   .       .         +         .     |   .       .         +         .     |
`;

const onTheDesk = `
| role       | enter-desk write replace-photos arrange-front manage-people manage-settings read-log |
| journalist |     +        +         .              .              .             .             .    |
| editor     |     +        +         +              +              .             .             .    |
| admin      |     +        +         +              +              +             +             +    |
`;

const allGrants: Grant[][] = [
  [],
  ['publish-unreviewed'],
  ['mark-urgent'],
  ['publish-unreviewed', 'mark-urgent'],
];

const cellsOf = (line: string): string[] => line.split(/[|\s]+/u).filter((cell) => cell !== '');
const rowsOf = (table: string): string[][] => table.trim().split('\n').map(cellsOf);
const person = (role: Role, grants: Grant[]): Actor => ({ id: 'me', name: 'أنا', role, grants });

function isYes(mark: string, { grants, inBin }: { grants: Grant[]; inBin: boolean }): boolean {
  if (inBin !== (mark === 'b')) return false;
  if (mark === 'a') return !grants.includes('mark-urgent');
  if (mark === 'b') return true;
  if (mark === 'p') return grants.includes('publish-unreviewed');
  if (mark === 'u') return grants.includes('mark-urgent');
  return mark === '+';
}

describe('on stories', () => {
  const [, , ...rows] = rowsOf(onStories);

  test('the table has a row for every act and role, and a mark for every state', () => {
    expect(rows.map(([act, role]) => `${act} ${role}`)).toEqual(
      storyActs.flatMap((act) => roles.map((role) => `${act} ${role}`)),
    );
    expect(rows.every((row) => row.length === 2 + 2 * storyStates.length)).toBe(true);
    expect(cellsOf(onStories.trim().split('\n')[1] ?? '')).toEqual([
      'act',
      'role',
      ...storyStates,
      ...storyStates,
    ]);
  });

  test.each(rows)('%s, %s', (act, role, ...marks) => {
    for (const [index, mark] of marks.entries()) {
      const ownerId = index < storyStates.length ? 'me' : 'somebody else';
      const state = storyStates[index % storyStates.length] ?? 'draft';
      for (const grants of allGrants) {
        for (const discardedAt of [null, new Date()]) {
          const story = { ownerId, state, discardedAt };
          const inBin = discardedAt !== null;
          const allowed = can(person(role as Role, grants), act as StoryAct, story);
          expect({ act, role, story, grants, allowed }).toEqual({
            act,
            role,
            story,
            grants,
            allowed: isYes(mark, { grants, inBin }),
          });
        }
      }
    }
  });
});

describe('on the desk', () => {
  const [head, ...rows] = rowsOf(onTheDesk);
  const acts = (head ?? []).slice(1);

  test('the table has every act and role', () => {
    expect(acts).toEqual([...deskActs]);
    expect(rows.map(([role]) => role)).toEqual([...roles]);
  });

  test.each(rows)('%s', (role, ...marks) => {
    expect(marks).toHaveLength(acts.length);
    for (const grants of allGrants) {
      for (const [index, mark] of marks.entries()) {
        expect(can(person(role as Role, grants), acts[index] as DeskAct)).toBe(mark === '+');
      }
    }
  });
});

test.each(roles)('a note’s words are its writer’s alone: %s', (role) => {
  expect(mayRewrite(person(role, []), { authorId: 'me' })).toBe(true);
  expect(mayRewrite(person(role, []), { authorId: 'somebody else' })).toBe(false);
});

test.each(roles)('an entry of a live coverage is its writer’s and the editors’: %s', (role) => {
  const mayChange = (grants: Grant[], by: string) => mayChangeEntry(person(role, grants), { by });
  expect(mayChange(['publish-unreviewed'], 'me')).toBe(true);
  expect(mayChange([], 'me')).toBe(role !== 'journalist');
  expect(mayChange(['publish-unreviewed'], 'somebody else')).toBe(role !== 'journalist');
});

test.each(roles)(
  'a photo is its adder’s and the editors’, once published after review: %s',
  (role) => {
    const block = (grants: Grant[], addedBy: string, isPublished: boolean) =>
      photoEditBlock(person(role, grants), { addedBy, isPublished });
    const isJournalist = role === 'journalist';
    expect(block([], 'me', false)).toBe(null);
    expect(block(['publish-unreviewed'], 'me', true)).toBe(null);
    expect(block([], 'me', true)).toBe(isJournalist ? 'needs_review' : null);
    expect(block(['publish-unreviewed'], 'somebody else', false)).toBe(
      isJournalist ? 'not_own' : null,
    );
  },
);
