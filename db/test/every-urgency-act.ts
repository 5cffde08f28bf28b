import type { Database } from '#db/client.ts';
import { askUrgent } from '#db/urgency/ask-urgent.ts';
import { cancelRequest, declineUrgent } from '#db/urgency/decline-urgent.ts';
import { endUrgent } from '#db/urgency/end-urgent.ts';
import { markUrgent } from '#db/urgency/mark-urgent.ts';
import { undoUrgent } from '#db/urgency/undo-urgent.ts';
import { later, noon } from './clock.ts';
import type { Act } from './every-act.ts';
import { people } from './people.ts';
import { dataOf, writePrinted } from './write-stories.ts';

const { journalist, admin } = people;
const now = later(60);
const request = { actor: journalist, level: 2, reason: 'إجلاء', minutes: 90 } as const;

async function marked(db: Database) {
  const { storyId } = await writePrinted(db, journalist);
  const mark = { actor: admin, storyId, level: 2, reason: 'حدث', minutes: 90, now: noon } as const;
  return { storyId, ...dataOf(await markUrgent(db, mark)) };
}

/** Every act on urgent marks and on requests for them, each as it succeeds. */
export const everyUrgencyAct: Act[] = [
  {
    act: 'urgency.ask',
    by: 'journalist',
    tables: ['urgency_requests'],
    data: { level: 2, reason: 'إجلاء', minutes: 90 },
    prepare: async (db) => {
      const { storyId } = await writePrinted(db, journalist);
      return () => askUrgent(db, { ...request, storyId, now });
    },
  },
  {
    act: 'urgency.decline',
    by: 'admin',
    tables: ['urgency_requests'],
    data: { reason: 'ليس جديدًا' },
    prepare: async (db) => {
      const { storyId } = await writePrinted(db, journalist);
      const asked = dataOf(await askUrgent(db, { ...request, storyId, now: noon }));
      const reason = ' ليس جديدًا';
      return () => declineUrgent(db, { actor: admin, storyId, ...asked, reason, now });
    },
  },
  {
    act: 'urgency.cancel',
    by: 'journalist',
    tables: ['urgency_requests'],
    data: {},
    prepare: async (db) => {
      const { storyId } = await writePrinted(db, journalist);
      const asked = dataOf(await askUrgent(db, { ...request, storyId, now: noon }));
      return () => cancelRequest(db, { actor: journalist, storyId, ...asked, now });
    },
  },
  {
    act: 'urgency.mark',
    by: 'admin',
    tables: ['urgency_marks'],
    data: { level: 3, reason: 'زلزال', endsAt: now.getTime() + 45 * 60_000 },
    prepare: async (db) => {
      const { storyId } = await writePrinted(db, journalist);
      const mark = { actor: admin, storyId, level: 3, reason: ' زلزال', minutes: 45, now } as const;
      return () => markUrgent(db, mark);
    },
  },
  {
    act: 'urgency.end',
    by: 'admin',
    tables: ['urgency_marks'],
    data: { level: 0, reason: '', endsAt: now.getTime() },
    prepare: async (db) => {
      const { storyId } = await marked(db);
      return () => endUrgent(db, { actor: admin, storyId, now });
    },
  },
  {
    act: 'urgency.end',
    by: 'admin',
    tables: ['urgency_marks'],
    data: { level: 0, reason: '', endsAt: later(9).getTime() },
    prepare: async (db) => {
      const { storyId, markId } = await marked(db);
      return () => undoUrgent(db, { actor: admin, storyId, markId, now: later(9) });
    },
  },
];
