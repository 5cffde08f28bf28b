'use client';
// In the browser: what was asked for there, and how it went.
import { useLocale } from 'next-intl';
import { useCallback, useState } from 'react';
import { discardedAddress } from '#newsroom/addresses.ts';
import type { UrgencyRequest } from '#db/urgency/requests.ts';
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

export type Dialog =
  | Publication
  | 'correct'
  | 'withdraw'
  | 'return'
  | 'urgent'
  | 'askUrgent'
  | 'declineUrgent'
  | 'discard';

/** A dialog does not wait longer than this for the newest state; acts are refused upon an older one. */
const longestLookMs = 800;

const published = { publish: 'published', update: 'updated', restore: 'restored' } as const;

/** The acts of the story's life: which dialog is open, what is asked of the server, what came of it. */
export function useStoryActs({ desk, actions }: { desk: StoryDesk; actions: EditorActions }) {
  const { perform, refresh, standing, draft, saving, setFailure } = desk;
  const locale = useLocale();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [undoable, setUndoable] = useState<number | null>(null);
  /** The request that the open dialog answers. */
  const [request, setRequest] = useState<UrgencyRequest | null>(null);
  /** The server has told that colleagues have the story open. */
  const [isWarned, setWarned] = useState(false);
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

  const open = useCallback(
    (next: Dialog, answered: UrgencyRequest | null = null) => {
      setFailure(null);
      setOutcome(null);
      setRequest(answered);
      setWarned(false);
      setDialog(next);
    },
    [setFailure],
  );

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
      case 'recall':
        return void carryOut('recalled', () => actions.recall({ storyId }), false);
      case 'markUrgent':
        return void openUrgent();
      case 'askUrgent':
        return open(act);
      default:
        return assertNever(act);
    }
  };

  const publish = (act: Publication) =>
    carryOut(published[act], (baseVersion) =>
      act === 'restore'
        ? actions.restore({ storyId, baseVersion })
        : actions.publish({ storyId, baseVersion, fromReview: standing.state === 'in_review' }),
    );
  const correct = (correction: { kind: CorrectionKind; text: string }) =>
    carryOut('corrected', (baseVersion) =>
      actions.correct({ storyId, baseVersion, ...correction }),
    );
  const withdraw = (notice: string) =>
    carryOut('withdrawn', (baseVersion) => actions.withdraw({ storyId, baseVersion, notice }));
  const returnToWriter = (note: string) =>
    carryOut('returned', () => actions.return({ storyId, note }));

  /** The dialog opens at what stands now, which a colleague may have changed. */
  const openUrgent = async (answered: UrgencyRequest | null = null) => {
    await Promise.race([refresh(), new Promise((over) => setTimeout(over, longestLookMs))]);
    open('urgent', answered);
  };
  const markUrgent = async (choice: UrgentChoice) => {
    const seenMark = standing.urgency?.markId ?? null;
    const mark = await perform(() =>
      actions.markUrgent({ storyId, ...choice, seenMark, requestId: request?.id }),
    );
    if (mark || saving.isBusy()) setDialog(null);
    if (mark) setUndoable(mark.markId);
  };
  const undoUrgent = async (markId: number) => {
    setUndoable(null);
    setOutcome(null);
    const undone = await perform(() => actions.undoUrgent({ storyId, markId }), {
      savesFirst: false,
    });
    if (undone) setOutcome(undone.level > 0 ? 'undoneTo' : 'undone');
  };
  const endUrgent = async () => {
    const ended = await perform(() => actions.endUrgent({ storyId }), { savesFirst: false });
    if (!ended) return;
    setUndoable(ended.markId);
    setOutcome('ended');
  };
  const askUrgent = ({ level, reason, minutes }: UrgentChoice) =>
    carryOut(
      'asked',
      () => actions.askUrgent({ storyId, level, reason, minutes: minutes ?? 0 }),
      false,
    );
  const declineUrgent = (reason: string) =>
    carryOut(
      'declined',
      () => actions.declineUrgent({ storyId, requestId: request?.id ?? 0, reason }),
      false,
    );
  const cancelRequest = (requestId: number) =>
    carryOut('cancelled', () => actions.cancelRequest({ storyId, requestId }), false);

  /** Into the bin, and back to the list, which offers to undo it. */
  const discard = async (others: number) => {
    const gone = await perform(async (baseVersion) => {
      const sure = isWarned || others > 0;
      const answer = await actions.discard({ storyId, baseVersion, isWarned: sure });
      if (!answer.ok && answer.code === 'open_elsewhere') setWarned(true);
      return answer;
    });
    if (gone) window.location.assign(discardedAddress(locale, gone.id));
    else if (saving.isBusy()) setDialog(null);
  };
  /** Out of the bin again; what was written meanwhile is saved. */
  const recover = async () => {
    const back = await perform(() => actions.recover({ storyId }), { savesFirst: false });
    if (!back) return;
    saving.tell({ type: 'passed' });
    void saving.save();
  };

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
    open,
    openUrgent,
    request,
    askUrgent,
    declineUrgent,
    cancelRequest,
    discard,
    recover,
  };
}

export type StoryActs = ReturnType<typeof useStoryActs>;
