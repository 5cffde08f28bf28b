import type { Database } from '#db/client.ts';
import { type Event, type Following, followEvents } from '#db/events/follow-events.ts';
import { log } from '#log.ts';
import type { CardPress } from '#media/cards/card-press.ts';
import { changesPages } from '#newsroom/public-acts.ts';
import type { PublicPhotos } from '#files/public-photos.ts';
import type { PageCache } from './page-cache.ts';

type Kept = { pages: PageCache; photos: PublicPhotos; cards?: Pick<CardPress, 'drop'> };

/**
 * Follows the log and takes out of the caches what an act has made untrue: before the act's own answer leaves
 * where it was done in this process, within 50 ms where in another, or when `catchUp` is called before.
 */
export function evictOnEvents(db: Database, { pages, photos, cards }: Kept): Following {
  const { stop, catchUp } = followEvents(db, (events) => {
    for (const event of events) {
      photos.hear(event.act);
      if (cards && event.act === 'story.withdraw') dropCards(cards, event);
      if (!changesPages(event.act)) continue;
      if (takesAway(event)) pages.drop(tagsOf(event));
      else pages.retire(tagsOf(event));
    }
  });
  return { stop, catchUp: oncePerTurn(catchUp) };
}

/** A picture of what was taken back is not kept either. */
function dropCards(cards: Pick<CardPress, 'drop'>, { subject }: Event): void {
  cards.drop(Number(subject.slice('story:'.length))).catch((error: unknown) => {
    log.error('The cards of a withdrawn story are still on the disk', { subject, error });
  });
}

/** What arrives in one turn of the event loop was sent before it began: one look serves all of it. */
function oncePerTurn<Answer>(ask: () => Answer): () => Answer {
  let turn: { answer: Answer } | null = null;
  return () => {
    if (turn === null) {
      turn = { answer: ask() };
      setImmediate(() => (turn = null));
    }
    return turn.answer;
  };
}

/**
 * Whether something must not be seen again, not even in a last good copy: a withdrawn story or entry, or a photo whose
 * rights have a new end, of which pages that were made before know nothing.
 */
function takesAway({ act, data }: Event): boolean {
  return (
    act === 'story.withdraw' || act === 'entry.remove' || typeof data['rightsEndAt'] === 'string'
  );
}

/** Those that change the list of what was put right. */
const correctionActs = new Set(['story.correct', 'story.withdraw', 'story.restore']);

/** The tags of the pages that an act makes untrue. */
export function tagsOf({ act, subject, data }: Pick<Event, 'act' | 'subject' | 'data'>): string[] {
  if (act.startsWith('urgency.')) return ['urgent', subject];
  if (['settings', 'front', 'house-pages'].includes(subject)) return [subject];
  if (act.startsWith('photo.')) return [subject];
  // Cards of the story, which are everywhere, show nothing of its entries.
  if (act.startsWith('entry.')) return [subject.replace('story:', 'coverage:')];
  const lists = Array.isArray(data['lists']) ? data['lists'].map(String) : [];
  const corrections = correctionActs.has(act) ? ['corrections'] : [];
  return [subject, 'front', ...lists, ...corrections];
}
