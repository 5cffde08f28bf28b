'use client';
// In the browser: what was asked for there, and how it went.
import { useCallback, useState } from 'react';
import type { CorrectionKind } from '#newsroom/corrections.ts';
import { type Result, refused } from '#newsroom/result.ts';
import { assertNever } from '#newsroom/assert-never.ts';
import type { Outcome } from './act-outcome.tsx';
import type { BarAct } from './bar/bar-acts.ts';
import type { Publication } from './dialogs/publish-dialog.tsx';
import type { EditorActions } from './editor-actions.ts';
import { focusField } from './focus-field.ts';
import { missingNow } from './missing-now.ts';
import type { UrgentChoice } from './urgent/urgent-dialog.tsx';
import type { ActOptions, Seen } from './use-perform.ts';
import type { StoryDesk } from './use-story-desk.ts';

export type Dialog = Publication | NoteDialogName | 'urgent';
/** The dialogs in which words are asked for. */
export type NoteDialogName = 'correct' | 'withdraw' | 'return';

const published = { publish: 'published', update: 'updated', restore: 'restored' } as const;

/** The acts of the story's life: which dialog is open, what is asked of the server, what came of it. */
export function useStoryActs({ desk, actions }: { desk: StoryDesk; actions: EditorActions }) {
  const { perform, refresh, standing, draft, saving, setFailure } = desk;
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [undoable, setUndoable] = useState<number | null>(null);
  /** What was written into dialogs whose act was not done: it is there when they are opened again. */
  const [notes, setNotes] = useState<Partial<Record<NoteDialogName, string>>>({});
  const storyId = standing.id;

  const carryOut = async (
    told: Outcome,
    run: (seen: Seen) => Promise<Result<unknown>>,
    options: Omit<ActOptions, 'onLook'> = {},
  ) => {
    setOutcome(null);
    let isDone = false;
    await perform(
      async (seen) => {
        const result = await run(seen);
        isDone = result.ok;
        return result;
      },
      { ...options, onLook: () => setDialog(null) },
    );
    // What was typed into the dialog stays where the act was refused.
    if (isDone || saving.isBusy()) setDialog(null);
    if (isDone) setOutcome(told);
    return isDone;
  };

  /** An act with words: they are kept until it is done. */
  const carryOutWith = async (
    name: NoteDialogName,
    words: string,
    [told, run]: [Outcome, (seen: Seen) => Promise<Result<unknown>>],
  ) => {
    setNotes((before) => ({ ...before, [name]: words }));
    if (await carryOut(told, run, { act: name })) {
      setNotes((before) => ({ ...before, [name]: undefined }));
    }
  };

  /** Says what is missing and goes there; true when nothing is. */
  const isReady = () => {
    const fields = missingNow(draft.content);
    const [first] = Object.keys(fields);
    if (first === undefined) return true;
    setFailure(refused('not_ready', { fields }));
    focusField(first);
    return false;
  };

  const submit = () =>
    carryOut('submitted', ({ baseVersion }) => actions.submit({ storyId, baseVersion }), {
      act: 'submit',
    });

  const choose = (act: BarAct) => {
    setFailure(null);
    setOutcome(null);
    switch (act) {
      case 'save':
        return void saving.save();
      case 'submit':
        return void (isReady() && submit());
      case 'publish':
      case 'update':
      case 'restore':
        // Its checklist says what is missing, and what became meanwhile of the stories that this one names.
        void refresh();
        return setDialog(act);
      case 'correct':
        return isReady() ? setDialog(act) : undefined;
      case 'withdraw':
      case 'return':
        return setDialog(act);
      case 'markUrgent':
        return setDialog('urgent');
      default:
        return assertNever(act);
    }
  };

  const publish = (act: Publication) =>
    carryOut(
      published[act],
      ({ baseVersion }) =>
        act === 'restore'
          ? actions.restore({ storyId, baseVersion })
          : actions.publish({ storyId, baseVersion }),
      { act },
    );
  const correct = ({ kind, text }: { kind: CorrectionKind; text: string }) =>
    carryOutWith('correct', text, [
      'corrected',
      ({ baseVersion }) => actions.correct({ storyId, baseVersion, kind, text }),
    ]);
  const withdraw = (notice: string) =>
    carryOutWith('withdraw', notice, [
      'withdrawn',
      ({ baseVersion }) => actions.withdraw({ storyId, baseVersion, notice }),
    ]);
  const returnToWriter = (note: string) =>
    carryOutWith('return', note, [
      'returned',
      ({ baseVersion }) => actions.return({ storyId, baseVersion, note }),
    ]);

  const markUrgent = async (choice: UrgentChoice) => {
    const mark = await perform(
      ({ publishedVersion }) => actions.markUrgent({ storyId, publishedVersion, ...choice }),
      { act: 'markUrgent', onLook: () => setDialog(null) },
    );
    if (mark || saving.isBusy()) setDialog(null);
    if (mark) setUndoable(mark.markId);
  };
  const undoUrgent = async (markId: number) => {
    setUndoable(null);
    await carryOut('undone', () => actions.undoUrgent({ storyId, markId }), { savesFirst: false });
  };
  const endUrgent = () =>
    carryOut('ended', () => actions.endUrgent({ storyId }), { savesFirst: false });

  return {
    dialog,
    outcome,
    undoable,
    notes,
    choose,
    close: useCallback(() => setDialog(null), []),
    endUndo: useCallback(() => setUndoable(null), []),
    publish,
    correct,
    withdraw,
    returnToWriter,
    markUrgent,
    undoUrgent,
    endUrgent,
  };
}

export type StoryActs = ReturnType<typeof useStoryActs>;
