import type { StoryPresence } from '#newsroom/presence.ts';

export const presenceAddress = '/desk/presence';
const againMs = 10_000;

/**
 * Tells who has which story open, as it changes, while this page is shown; null when that is not known. A
 * hidden page lets go of its stream: browsers give a site six connections, and saves need one.
 */
export function followPresence(
  storyId: number | null,
  tell: (stories: StoryPresence[] | null) => void,
): () => void {
  let source: EventSource | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(again);
    source?.close();
    source = null;
  };
  const open = () => {
    close();
    const opened = new EventSource(
      storyId === null ? presenceAddress : `${presenceAddress}?story=${storyId}`,
    );
    source = opened;
    opened.addEventListener('presence', ({ data }) => {
      tell(JSON.parse(String(data)) as StoryPresence[]);
    });
    opened.addEventListener('error', () => {
      tell(null);
      // The browser comes back by itself, but not where the answer was none, as from a proxy.
      if (opened.readyState === EventSource.CLOSED) again = setTimeout(open, againMs);
    });
  };
  const openWhenShown = () => {
    if (document.visibilityState === 'hidden') close();
    else open();
  };
  openWhenShown();
  document.addEventListener('visibilitychange', openWhenShown);
  window.addEventListener('pagehide', close);
  window.addEventListener('pageshow', onlyFromCache);
  function onlyFromCache({ persisted }: PageTransitionEvent) {
    if (persisted) openWhenShown();
  }
  return () => {
    close();
    document.removeEventListener('visibilitychange', openWhenShown);
    window.removeEventListener('pagehide', close);
    window.removeEventListener('pageshow', onlyFromCache);
  };
}
