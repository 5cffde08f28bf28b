'use client';
// In the browser: only the page knows when typing stops and when the network is back.
import { useEffect, useEffectEvent, useRef } from 'react';
import { autosaver } from './autosaver.ts';
import { type Saving, isSaved } from './saving-state.ts';

type Autosaved = {
  /** The text on the screen, as JSON. */
  text: string;
  saving: Saving<unknown>;
  save: () => Promise<boolean>;
  isOn: boolean;
  /** The story has no row yet. */
  isNew?: boolean;
};

/** Saves by itself: when typing stops, when the tab is left, when the network is back, when the tab is shown again. */
export function useAutosave({ text, saving, save, isOn, isNew = false }: Autosaved): void {
  const { savedText, failure, sending, conflict } = saving;
  const saver = useRef<ReturnType<typeof autosaver>>(null);
  const begin = useEffectEvent(() => void save());
  // The last moment at which a page that closes is asked.
  const leave = useEffectEvent(() => {
    if (isOn && conflict === null) void save();
  });

  useEffect(() => {
    const made = autosaver(() => begin());
    const onShown = () => {
      if (document.visibilityState === 'visible') made.comeBack();
      else leave();
    };
    saver.current = made;
    window.addEventListener('online', made.comeBack);
    document.addEventListener('visibilitychange', onShown);
    return () => {
      made.stop();
      window.removeEventListener('online', made.comeBack);
      document.removeEventListener('visibilitychange', onShown);
    };
  }, []);

  useEffect(() => {
    const isOwed = isOn && !isSaved(saving, text) && conflict === null;
    saver.current?.look({ text, savedText, failure, sending, isOwed, isNew });
  });
}
