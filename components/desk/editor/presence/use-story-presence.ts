'use client';
// In the browser: where the caret is and who has asked for the writing is known there, as it happens.
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { followPresence } from '#components/desk/presence/presence-feed.ts';
import { randomName } from '#components/desk/editor/saving/random-name.ts';
import type { StorySaving } from '#components/desk/editor/saving/use-story-saving.ts';
import type { Colleague, StoryPresence } from '#newsroom/presence.ts';
import { type Signs, giveSigns } from './give-signs.ts';

type Present = {
  storyId: number;
  /** Whose browser this is. */
  person: string;
  mayEdit: boolean;
  saving: StorySaving;
  /** Takes up a newer version of the story. */
  lookForNewer: () => Promise<void>;
};

/** To whom the writing went, and the version that has this page's text: null where it could not be saved. */
export type TakenOver = { by: string; version: number | null };

const nobody: Colleague[] = [];

/** Who else has this story open; and who of them has taken over, after which this page only reads. */
export function useStoryPresence(present: Present) {
  const { storyId, person, mayEdit, saving, lookForNewer } = present;
  const [others, setOthers] = useState<Colleague[] | null>(null);
  const [takenOver, setTakenOver] = useState<TakenOver | null>(null);
  const [holds, setHolds] = useState(false);
  const signs = useRef<Signs>(null);
  /** The newest take-over that this page knows of; null before it knows anything. */
  const heard = useRef<number>(null);
  const wasThere = useRef(false);

  const saveOwn = useEffectEvent(async () => {
    const isSaved = await saving.save();
    return () =>
      setTakenOver((now) => now && { ...now, version: isSaved ? saving.baseVersion() : null });
  });
  const hear = useEffectEvent((stories: StoryPresence[] | null) => {
    const story = stories?.find((one) => one.storyId === storyId);
    setOthers(stories === null ? null : (story?.others ?? nobody));
    if (stories === null) return;
    // This page itself is in it, but where nobody may view the story: in the bin.
    const isBack = story && saving.failureNow()?.code === 'discarded';
    if ((wasThere.current && !story) || isBack) void lookForNewer();
    wasThere.current = story !== undefined;
    const newest = story?.takeOver ?? null;
    const isNews = heard.current !== null && newest !== null && newest.at > heard.current;
    heard.current = Math.max(heard.current ?? 0, newest?.at ?? 0);
    setHolds(newest?.by.id === person);
    if (isNews && newest.by.id !== person && mayEdit) {
      setTakenOver({ by: newest.by.name, version: null });
    }
    // Who gave way saves; whoever writes now goes on from there.
    if (newest !== null && story && story.version > saving.baseVersion()) void lookForNewer();
  });

  useEffect(() => {
    if (storyId === 0) return undefined;
    const given = giveSigns({ storyId, tab: randomName() });
    signs.current = given;
    const stop = followPresence(storyId, (stories) => hear(stories));
    return () => {
      given.stop();
      stop();
    };
  }, [storyId]);

  // After the fields have become read-only: what is on the screen then is all there is to save.
  const isToSave = takenOver?.version === null;
  useEffect(() => {
    const save = async () => (await saveOwn())();
    if (isToSave) void save();
  }, [isToSave]);

  /** Asks the others to leave the writing to this person; false when the newsroom could not be told. */
  const takeOver = useCallback(async () => {
    const isTold = (await signs.current?.takeOver()) ?? false;
    if (!isTold) return false;
    setTakenOver(null);
    setHolds(true);
    void lookForNewer();
    return true;
  }, [lookForNewer]);

  const mayTakeOver = mayEdit && !holds && !takenOver;
  // What is typed here changes nothing of it: fields and text are not drawn anew.
  return useMemo(
    () => ({ others, takenOver, mayTakeOver, takeOver }),
    [mayTakeOver, others, takeOver, takenOver],
  );
}

export type StoryPresenceHere = ReturnType<typeof useStoryPresence>;
