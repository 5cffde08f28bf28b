import type { Connection } from '#db/client.ts';
import { publishedStories } from '#db/schema.ts';
import { hourOf } from '#db/reads/hour-of.ts';
import { rankStories } from '#db/reads/rank-stories.ts';
import { type Card, cardList, isOneOf } from './card.ts';

/** As long as pages are kept: no ranking is reckoned for each of them. */
const keptMs = 60_000;
const [day, week] = [24, 7 * 24];
/** More than any list shows. */
const kept = 20;
/** Fewer are no list of what is most read. */
const fewest = 3;

/**
 * The stories in print that were read most in the last 24 hours, a read of this hour weighing 24 times as much
 * as one of a day ago; where these are too few, those of the last seven days follow. None where hardly anything
 * was read: a list of unread stories under this name would not be true. It stands beside every story, so it is
 * no reason to make pages anew: it follows when they age, within two minutes.
 */
export async function listMostRead(
  db: Connection,
  { except = 0, limit, now = new Date() }: { except?: number; limit: number; now?: Date },
): Promise<Card[]> {
  const others = (await rankingAt(db, now)).filter((id) => id !== except);
  if (others.length < fewest) return [];
  // No more than are shown: a page is made anew with each of them.
  const ids = others.slice(0, limit);
  const cards = await cardsOf(db, { values: { ids: JSON.stringify(ids) }, now, limit });
  return cards.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}

const cardsOf = cardList(isOneOf(publishedStories.id, 'ids'));

type Ranked = { at: number; ids: Promise<number[]> };
const rankings = new WeakMap<Connection, Ranked>();

/** The ranking of about now: reckoned once a minute for all pages. */
function rankingAt(db: Connection, now: Date): Promise<number[]> {
  const at = now.getTime();
  const found = rankings.get(db);
  if (found && found.at <= at && at < found.at + keptMs) return found.ids;
  const ids = rank(db, hourOf(now));
  rankings.set(db, { at, ids });
  ids.catch(() => rankings.delete(db));
  return ids;
}

async function rank(db: Connection, hour: number): Promise<number[]> {
  const ofLast = (hours: number) =>
    rankStories(db, {
      hours: { from: hour - hours + 1, to: hour },
      weigh: (one) => one - (hour - hours),
    });
  const today = await ofLast(day);
  const ids = today.length < kept ? [...new Set([...today, ...(await ofLast(week))])] : today;
  return ids.slice(0, kept);
}
