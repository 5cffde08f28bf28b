import type { Event } from '#db/events/follow-events.ts';
import { toldActs } from '#newsroom/public-acts.ts';

/** Who missed more than this is told none of it. */
export const mostMissed = 200;

/**
 * What open pages were told of stories last. A message's id is the moment of its act in milliseconds, or one
 * more than the id before it, if that is more: ids grow, every process finds the same ones in the log, after a
 * restart too, and they say nothing that a listener does not see. The log's own ids would: they count every
 * save of a draft, and from their gaps one could read how busily the desk writes.
 */
export function recentStories() {
  // Before the first act of all there is an id too.
  const told = [{ id: 0, message: '' }];
  const newestId = () => told.at(-1)?.id ?? 0;
  /** What came after this id; nothing when it is none of the last ones. */
  const since = (id: string): string => {
    const heard = told.findIndex((one) => String(one.id) === id);
    const missed = heard === -1 ? [] : told.slice(heard + 1);
    return missed.map(({ message }) => message).join('');
  };
  /** Keeps those of these acts that changed a story; returns what pages are told: which one and how, no text. */
  const add = (events: Event[]): string => {
    const before = newestId();
    for (const event of events) {
      if (!toldActs.includes(event.act)) continue;
      const id = Math.max(newestId() + 1, event.at.getTime());
      told.push({ id, message: `id: ${id}\n${messageOf(event)}\n\n` });
    }
    const added = since(String(before));
    told.splice(0, told.length - mostMissed - 1);
    return added;
  };
  return { add, since, newestId };
}

/** A story that changed, a coverage that began in its place; or, for who follows a coverage, what happened in it. */
function messageOf({ act, subject, data }: Event): string {
  const story = Number(subject.slice('story:'.length));
  const [of = '', how = ''] = act.split('.');
  if (of === 'story' || how === 'start') {
    return `event: story\ndata: ${JSON.stringify({ id: story, act: how })}`;
  }
  const entry = of === 'entry' ? { entry: data['entryId'] } : {};
  return `event: entry\ndata: ${JSON.stringify({ story, ...entry, act: how })}`;
}
