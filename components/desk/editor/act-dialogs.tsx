'use client';
// In the browser: dialogs stand between a wish and an act.
import { useTranslations } from 'next-intl';
import { isolateNumbers } from '#arabic/bidi/isolate-numbers.ts';
import type { DateStyle } from '#arabic/dates.ts';
import type { CheckLine, Checklist } from '#newsroom/story/checklist.ts';
import { RefusalNotice } from './act-outcome.tsx';
import { CorrectDialog } from './dialogs/correct-dialog.tsx';
import { NoteDialog } from './dialogs/note-dialog.tsx';
import { PublishDialog } from './dialogs/publish-dialog.tsx';
import { UrgentDialog } from './urgent/urgent-dialog.tsx';
import type { ActFailure } from './saving/attempt.ts';
import type { StoryActs } from './use-story-acts.ts';

type ActDialogsProps = {
  acts: StoryActs;
  failure: ActFailure | null;
  headline: string;
  /** What is missing from the story as it stands on the screen, and what is worth a look. */
  check: () => Checklist;
  onGoTo: (line: CheckLine) => void;
  onMend: (line: CheckLine) => boolean;
  isMending: boolean;
  style: DateStyle;
  isBusy: boolean;
};

const nothingToMend: Checklist = { missing: [], advised: [] };

/** The dialogs of the story's acts. What was refused is said in the dialog that asked for it. */
export function ActDialogs({
  acts,
  failure,
  headline,
  check,
  onGoTo,
  onMend,
  isMending,
  style,
  isBusy,
}: ActDialogsProps) {
  const t = useTranslations('editor');
  const { dialog, close } = acts;
  const isPublication = dialog === 'publish' || dialog === 'update' || dialog === 'restore';
  const refusal = failure && <RefusalNotice failure={failure} />;
  const shared = { headline, isBusy, refusal, onClose: close };
  const noteWords = (kind: 'withdraw' | 'return') => ({
    title: t(`${kind}.title`),
    explanation: t(`${kind}.explanation`, { headline: isolateNumbers(headline) }),
    label: t(`${kind}.text`),
    hint: t(`${kind}.hint`),
    confirm: t(`${kind}.confirm`),
    cancel: t(`${kind}.cancel`),
  });
  return (
    <>
      <PublishDialog
        {...shared}
        act={isPublication ? dialog : null}
        list={isPublication ? check() : nothingToMend}
        style={style}
        onGoTo={onGoTo}
        onMend={onMend}
        isMending={isMending}
        onConfirm={(act) => void acts.publish(act)}
      />
      <CorrectDialog
        {...shared}
        open={dialog === 'correct'}
        onConfirm={(correction) => void acts.correct(correction)}
      />
      <NoteDialog
        {...noteWords('withdraw')}
        open={dialog === 'withdraw'}
        isBusy={isBusy}
        refusal={refusal}
        onClose={close}
        onConfirm={(notice) => void acts.withdraw(notice)}
      />
      <NoteDialog
        {...noteWords('return')}
        open={dialog === 'return'}
        isBusy={isBusy}
        refusal={refusal}
        onClose={close}
        onConfirm={(note) => void acts.returnToWriter(note)}
      />
      <UrgentDialog
        {...shared}
        open={dialog === 'urgent'}
        style={style}
        onConfirm={(choice) => void acts.markUrgent(choice)}
      />
    </>
  );
}
