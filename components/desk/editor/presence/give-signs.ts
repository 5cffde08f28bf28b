import { presenceAddress } from '#components/desk/presence/presence-feed.ts';
import type { PresenceSign } from '#newsroom/presence.ts';
import { whereNow } from './where-now.ts';

/** Three are missed before the page counts as closed. */
const everyMs = 5000;
/** Moves within this time are told once. */
const gatherMs = 300;
const typingMs = 4000;
/** Browsers slow down the clock of a page that is hidden for five minutes, and nobody is looking at it. */
const longestHiddenMs = 4 * 60_000;

type Page = { storyId: number; tab: string };
export type Signs = { stop: () => void; takeOver: () => Promise<boolean> };

/** Tells the newsroom where this page's writer is, when that changes and every few seconds, until it stops. */
export function giveSigns({ storyId, tab }: Page): Signs {
  let told = '';
  let typed = { at: 0, where: '' };
  let hiddenAt = 0;
  let isGone = false;
  let last = Promise.resolve(true);
  let onTheirWay = 0;
  let gathering: ReturnType<typeof setTimeout> | undefined;

  const now = () => {
    const where = whereNow();
    // Who goes elsewhere after typing does not type there yet.
    const isThere = typed.where === JSON.stringify(where);
    return { ...where, isTyping: isThere && Date.now() - typed.at < typingMs };
  };
  // One after another: an older sign must not come after a newer one, nor one after leaving.
  const send = async (sign: PresenceSign) => {
    onTheirWay += 1;
    last = last.then(() => ask('POST', sign));
    const isTaken = await last;
    onTheirWay -= 1;
    if (isGone) leave();
    return isTaken;
  };
  const tell = () => {
    clearTimeout(gathering);
    gathering = undefined;
    // What is left out now differs from what was told, and is told by the next look.
    if (isGone || onTheirWay > 0) return;
    const here = now();
    told = JSON.stringify(here);
    void send({ storyId, tab, ...here });
  };
  const look = () => {
    if (JSON.stringify(now()) !== told) gathering ??= setTimeout(tell, gatherMs);
  };
  const beat = () => {
    if (hiddenAt > 0 && Date.now() - hiddenAt > longestHiddenMs) go();
    else tell();
  };
  const onInput = ({ target }: Event) => {
    if (!(target instanceof Element) || !target.closest('[data-field], aside')) return;
    typed = { at: Date.now(), where: JSON.stringify(whereNow()) };
    look();
  };
  const leave = () => void ask('DELETE', { tab });
  const go = () => {
    if (!isGone) leave();
    isGone = true;
  };
  const come = () => {
    hiddenAt = document.visibilityState === 'hidden' ? Date.now() : 0;
    if (hiddenAt > 0) return;
    isGone = false;
    tell();
  };

  const beating = setInterval(beat, everyMs);
  const pausing = setInterval(look, 1000);
  const listeners = new AbortController();
  const { signal } = listeners;
  for (const event of ['selectionchange', 'focusin', 'focusout']) {
    document.addEventListener(event, look, { signal });
  }
  document.addEventListener('input', onInput, { signal });
  document.addEventListener('visibilitychange', come, { signal });
  window.addEventListener('pagehide', go, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && come(), { signal });
  come();

  return {
    stop: () => {
      listeners.abort();
      clearInterval(beating);
      clearInterval(pausing);
      clearTimeout(gathering);
      go();
    },
    takeOver: () => send({ storyId, tab, ...now(), takesOver: true }),
  };
}

/** Whether it was taken. A sign that is lost is followed by the next: nothing depends on one. */
async function ask(method: 'POST' | 'DELETE', body: object): Promise<boolean> {
  try {
    const answer = await fetch(presenceAddress, {
      method,
      body: JSON.stringify(body),
      keepalive: true,
      signal: AbortSignal.timeout(4000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
