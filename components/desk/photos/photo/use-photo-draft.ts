'use client';
// In the browser: what is changed there is not saved yet.
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { type ActFailure, attempt } from '#components/desk/editor/saving/attempt.ts';
import { useLeaveWarning } from '#components/desk/editor/saving/use-leave-warning.ts';
import type { FieldSide } from '#components/desk/compare/field-choices.tsx';
import type { PhotoActions } from '#components/desk/photos/photo-actions.ts';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import {
  type PhotoField,
  changedFields,
  fieldsOf,
  mergePhotoWords,
  wordsOfPhoto,
} from '#newsroom/photos/merge-photo-words.ts';
import type { PhotoWords } from '#newsroom/photos/photo-words.ts';

/** What both changed, and what each made of it, until it is saved. */
export type PhotoConflict = {
  disputed: PhotoField[];
  mine: PhotoWords;
  theirs: PhotoWords;
  /** Nothing is chosen before somebody does. */
  chosen: Partial<Record<PhotoField, FieldSide>>;
};

/**
 * What is being said of a photo here, and its saving. A save names the version that it is based on; where
 * somebody saved meanwhile, what does not touch becomes one, and for the rest both are kept until it is decided.
 */
export function usePhotoDraft(
  opened: LibraryPhoto,
  { edit, get }: Pick<PhotoActions, 'edit' | 'get'>,
) {
  const router = useRouter();
  const [photo, setPhoto] = useState(opened);
  const [words, setWords] = useState(() => wordsOfPhoto(opened));
  const [isSaving, setSaving] = useState(false);
  const [saved, setSaved] = useState<'saved' | 'savedMerged' | null>(null);
  const [failure, setFailure] = useState<ActFailure | null>(null);
  const [conflict, setConflict] = useState<PhotoConflict | null>(null);
  const isChanged = changedFields(words, wordsOfPhoto(photo)).length > 0;
  useLeaveWarning(isChanged);

  /** Something that both changed waits to be decided. */
  const isUndecided =
    conflict !== null && conflict.disputed.some((field) => conflict.chosen[field] === undefined);

  const change = (changed: Partial<PhotoWords>) => {
    setWords((before) => ({ ...before, ...changed }));
    setSaved(null);
  };

  const send = async (
    base: LibraryPhoto,
    sent: PhotoWords,
  ): Promise<'saved' | 'conflict' | null> => {
    const answer = await attempt(() =>
      edit({ photoId: base.id, baseVersion: base.version, words: sent }),
    );
    if (!answer.ok) {
      if (answer.code === 'conflict') return 'conflict';
      setFailure(answer);
      return null;
    }
    setPhoto(answer.data);
    setConflict(null);
    // The rest of the page acts on the version that it has read.
    router.refresh();
    // What was typed while it was being saved stays; the rest stands as the desk has cleaned it.
    setWords((now) => {
      const typed = fieldsOf(now, changedFields(now, sent));
      return { ...wordsOfPhoto(answer.data), ...typed };
    });
    return 'saved';
  };

  /** What somebody else has saved meanwhile, put together with what is written here. */
  const meet = async (base: LibraryPhoto, mine: PhotoWords) => {
    const newest = await attempt(() => get({ photoId: base.id }));
    if (!newest.ok) {
      setFailure(newest);
      return null;
    }
    const { photo: theirs } = newest.data;
    const merged = mergePhotoWords({
      base: wordsOfPhoto(base),
      mine,
      theirs: wordsOfPhoto(theirs),
    });
    setPhoto(theirs);
    setWords(merged.words);
    return { ...merged, theirs };
  };

  const save = async () => {
    if (isSaving || isUndecided) return;
    setSaving(true);
    setFailure(null);
    setSaved(null);
    const first = await send(photo, words);
    const met = first === 'conflict' ? await meet(photo, words) : null;
    if (met && met.disputed.length > 0) {
      const theirs = wordsOfPhoto(met.theirs);
      setConflict({ disputed: met.disputed, mine: words, theirs, chosen: {} });
    } else if (met) {
      const again = await send(met.theirs, met.words);
      if (again === 'saved') setSaved('savedMerged');
      // A third person was faster still: what is written here stays, to be saved once more.
      if (again === 'conflict') setFailure({ ok: false, code: 'conflict' });
    } else if (first === 'saved') setSaved('saved');
    setSaving(false);
  };

  const choose = (field: PhotoField, side: FieldSide) => {
    if (!conflict) return;
    setConflict({ ...conflict, chosen: { ...conflict.chosen, [field]: side } });
    change({ [field]: conflict[side][field] });
  };

  return {
    photo,
    words,
    change,
    choose,
    isUndecided,
    save,
    isChanged,
    isSaving,
    saved,
    failure,
    conflict,
  };
}
