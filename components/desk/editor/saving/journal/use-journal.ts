'use client';
// In the browser: what is typed is kept on this device until the server has it.
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Saving, isSaved } from '#components/desk/editor/saving/saving-state.ts';
import { type Journal, type Unsaved, openJournal } from './journal.ts';
import { forgetLastWords, leaveLastWords } from './last-words.ts';
import { leftBehind } from './left-behind.ts';
import { holdTab } from './tab-lock.ts';

/** How much typing a crash of the browser may cost. */
const everyMs = 250;

type Journaled = {
  /** Names this page. */
  tab: string;
  person: string;
  storyId: number;
  /** The text on the screen, as JSON. */
  text: string;
  textNow: () => string;
  saving: Saving;
};

/**
 * Keeps the unsaved text in this browser's journal, and finds what was left there before. `works` is whether
 * the journal takes what is typed.
 */
export function useJournal({ tab, person, storyId, text, textNow, saving }: Journaled) {
  const [works, setWorks] = useState(false);
  const [left, setLeft] = useState<Unsaved[]>([]);
  const journal = useRef<Promise<Journal>>(null);
  const { savedText, version } = saving;
  const base = useRef({ text: savedText, version });
  /** Whether the journal has, or is to have, text of this page. */
  const holds = useRef(false);
  const isUnsaved = !isSaved(saving, text);

  useEffect(() => {
    holdTab(tab);
    journal.current ??= openJournal();
    journal.current
      .then((opened) => leftBehind(opened, { person, storyId, tab }))
      .then(setLeft)
      .catch(failed);
  }, [person, storyId, tab]);

  useEffect(() => {
    base.current = { text: savedText, version };
  }, [savedText, version]);

  const unsavedNow = useCallback((): Unsaved => {
    const { text: baseText, version: baseVersion } = base.current;
    return { tab, person, storyId, baseVersion, base: baseText, text: textNow(), at: new Date() };
  }, [person, storyId, tab, textNow]);
  // A new story has got its id: what was kept of it before that is in the newsroom, or is kept under its id next.
  const keptUnder = useRef(storyId);
  useEffect(() => {
    const before = keptUnder.current;
    keptUnder.current = storyId;
    if (before === storyId) return;
    const move = async () => {
      const opened = await journal.current;
      if (holds.current) await opened?.keep(unsavedNow());
      await opened?.forget({ person, storyId: before, tab });
    };
    move().catch(failed);
  });

  const keep = useCallback(async () => {
    try {
      journal.current ??= openJournal();
      await (await journal.current).keep(unsavedNow());
      setWorks(true);
    } catch (error) {
      setWorks(false);
      failed(error);
      // Browsers cut a connection off, as under a page that slept: the next key opens another.
      journal.current = null;
    }
  }, [unsavedNow]);
  const discard = useCallback(async (unsaved: Unsaved) => {
    setLeft((all) => all.filter((one) => one.tab !== unsaved.tab));
    await (await journal.current)?.forget(unsaved).catch(failed);
  }, []);

  // Written at most every quarter of a second, however fast one types; forgotten once the server has it.
  const due = useRef<ReturnType<typeof setTimeout>>(null);
  useEffect(() => {
    if (isUnsaved) {
      holds.current = true;
      due.current ??= setTimeout(() => {
        due.current = null;
        void keep();
      }, everyMs);
    } else if (holds.current) {
      holds.current = false;
      clearTimeout(due.current ?? undefined);
      due.current = null;
      journal.current
        ?.then((opened) => opened.forget({ person, storyId, tab }))
        .then(() => forgetLastWords(tab))
        .catch(failed);
    }
  });

  useEffect(() => {
    if (!isUnsaved) return undefined;
    const onHidden = () => {
      if (document.visibilityState === 'hidden') void keep();
    };
    const onClose = () => leaveLastWords(unsavedNow());
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('pagehide', onClose);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('pagehide', onClose);
    };
  }, [isUnsaved, keep, unsavedNow]);

  return { works, left, keep, discard };
}

export type StoryJournal = ReturnType<typeof useJournal>;

/** The bar says then that the text is on this page alone. */
function failed(error: unknown): void {
  console.error('The journal of this browser failed:', error);
}
