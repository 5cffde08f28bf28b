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
import type { StoryDesk } from './use-story-desk.ts';

export type Dialog = Publication | 'correct' | 'withdraw' | 'return' | 'urgent';

const published = { publish: 'published', update: 'updated', restore: 'restored' } as const;

/** The acts of the story's life: which dialog is open, what is asked of the server, what came of it. */
export function useStoryActs({ desk, actions }: { desk: StoryDesk; actions: EditorActions }) {
  const { perform, refresh, standing, draft, saving, setFailure } = desk;
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [undoable, setUndoable] = useState<number | null>(null);
  const storyId = standing.id;

  const carryOut = async (
    told: Outcome,
    run: (baseVersion: number) => Promise<Result<unknown>>,
    savesFirst = true,
  ) => {
    setOutcome(null);
    let isDone = false;
    await perform(
      async (baseVersion) => {
        const result = await run(baseVersion);
        isDone = result.ok;
        return result;
      },
      { savesFirst },
    );
    // What was typed into the dialog stays where the act was refused.
    if (isDone || saving.isBusy()) setDialog(null);
    if (isDone) setOutcome(told);
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

  const choose = (act: BarAct) => {
    setFailure(null);
    setOutcome(null);
    switch (act) {
      case 'save':
        return void saving.save();
      case 'submit':
        return void (isReady() && carryOut('submitted', () => actions.submit({ storyId })));
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
    carryOut(published[act], (baseVersion) =>
      act === 'restore'
        ? actions.restore({ storyId, baseVersion })
        : actions.publish({ storyId, baseVersion }),
    );
  const correct = (correction: { kind: CorrectionKind; text: string }) =>
    carryOut('corrected', (baseVersion) =>
      actions.correct({ storyId, baseVersion, ...correction }),
    );
  const withdraw = (notice: string) =>
    carryOut('withdrawn', (baseVersion) => actions.withdraw({ storyId, baseVersion, notice }));
  const returnToWriter = (note: string) =>
    carryOut('returned', () => actions.return({ storyId, note }));

  const markUrgent = async (choice: UrgentChoice) => {
    const mark = await perform(() => actions.markUrgent({ storyId, ...choice }));
    if (mark || saving.isBusy()) setDialog(null);
    if (mark) setUndoable(mark.markId);
  };
  const undoUrgent = async (markId: number) => {
    setUndoable(null);
    await carryOut('undone', () => actions.undoUrgent({ storyId, markId }), false);
  };
  const endUrgent = () => carryOut('ended', () => actions.endUrgent({ storyId }), false);

  return {
    dialog,
    outcome,
    undoable,
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
