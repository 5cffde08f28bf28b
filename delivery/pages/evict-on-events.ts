import type { Database } from '#db/client.ts';
import { type Event, type Following, followEvents } from '#db/events/follow-events.ts';
import { isPublicAct } from '#newsroom/public-acts.ts';
import type { PublicPhotos } from '#delivery/files/public-photos.ts';
import type { PageCache } from './page-cache.ts';

type Kept = { pages: PageCache; photos: PublicPhotos };

/**
 * Follows the log and takes out of the caches what an act has made untrue: before the act's own answer leaves
 * where it was done in this process, within 50 ms where in another, or when `catchUp` is called before.
 */
export function evictOnEvents(db: Database, { pages, photos }: Kept): Following {
  const { stop, catchUp } = followEvents(db, (events) => {
    for (const event of events) {
      photos.hear(event.act);
      if (!isPublicAct(event.act)) continue;
      if (event.act === 'story.withdraw') pages.drop(tagsOf(event));
      else pages.retire(tagsOf(event));
    }
  });
  return { stop, catchUp: oncePerTurn(catchUp) };
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

/** The tags of the pages that a public act makes untrue. */
export function tagsOf({ act, subject, data }: Pick<Event, 'act' | 'subject' | 'data'>): string[] {
  if (act.startsWith('urgency.')) return ['urgent', subject];
  if (subject === 'settings') return ['settings'];
  const section = typeof data['sectionId'] === 'number' ? [`section:${data['sectionId']}`] : [];
  return [subject, 'front', ...section];
}
