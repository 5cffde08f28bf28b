import { untilRetry, untilSave } from './autosave-timing.ts';
import type { Saving } from './saving-state.ts';

/** Where the text on the screen stands against the server. */
export type Standing = Pick<Saving, 'savedText' | 'failure' | 'sending'> & {
  /** The text on the screen, as JSON. */
  text: string;
  /** It is not saved, and may be. */
  isOwed: boolean;
  /** The story has no row yet: its first letter makes one, at once. */
  isNew?: boolean;
};

/** What passes by itself, or elsewhere: the network, the server, whose session this is, which another tab changes. */
const mayPass = new Set<string>([
  'unreachable',
  'unexpected',
  'signed_out',
  'someone_else',
  'discarded',
]);

/**
 * Calls `save` a second after typing has stopped, and again and again while the newsroom cannot be reached.
 * What was refused is not sent again as it is. `look` is told of every change; `comeBack`, that the network or
 * the tab is back.
 */
export function autosaver(save: () => void) {
  let before: Standing | null = null;
  let unsavedSince: number | null = null;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const saveAfter = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  };
  const isLost = ({ isOwed, failure, sending }: Standing) =>
    isOwed && !sending && failure !== null && mayPass.has(failure.code);
  return {
    look: (now: Standing): void => {
      const last = before;
      before = now;
      if (last?.savedText !== now.savedText) tries = 0;
      if (!now.isOwed) {
        clearTimeout(timer);
        unsavedSince = null;
        return;
      }
      unsavedSince ??= Date.now();
      const isOther = !last?.isOwed || last.text !== now.text || last.savedText !== now.savedText;
      if (isOther) return saveAfter(now.isNew ? 0 : untilSave(unsavedSince, Date.now()));
      if (last.failure === now.failure || !isLost(now)) return;
      tries += 1;
      saveAfter(untilRetry(tries));
    },
    comeBack: (): void => {
      if (before && isLost(before)) saveAfter(0);
    },
    stop: (): void => clearTimeout(timer),
  };
}
