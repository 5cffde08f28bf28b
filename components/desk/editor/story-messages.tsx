'use client';
// In the browser: what happened to the open story since it was opened.
import { useTranslations } from 'next-intl';
import { use, useEffect, useMemo, useRef } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { knownFrom } from '#components/desk/compare/known.ts';
import { Notice } from '#components/ui/notice.tsx';
import type { Choices } from '#db/stories/list-choices.ts';
import { OutcomeNotice, RefusalNotice } from './act-outcome.tsx';
import { ConflictPanel } from './conflict/conflict-panel.tsx';
import { DiscardedHere } from './discard/discarded-here.tsx';
import { focusField } from './focus-field.ts';
import type { KnownPhotos } from './photos/photo-store.ts';
import type { ActFailure } from './saving/attempt.ts';
import { LeftBehindTexts } from './saving/journal/left-behind-texts.tsx';
import type { StoryJournal } from './saving/journal/use-journal.ts';
import { MergedNotice } from './saving/merged-notice.tsx';
import { RequestNotices } from './urgent/request-notices.tsx';
import { UndoButton } from './urgent/undo-button.tsx';
import { UrgentBar } from './urgent/urgent-bar.tsx';
import type { StoryActs } from './use-story-acts.ts';
import type { StoryDesk } from './use-story-desk.ts';
import { StoryLanguage } from './story-language.ts';
import styles from './story-editor.module.css';

type StoryMessagesProps = {
  desk: StoryDesk;
  acts: StoryActs;
  journal: StoryJournal;
  failure: ActFailure | null;
  choices: Choices;
  photos: KnownPhotos;
  style: DateStyle;
  readOnly: boolean;
};

/** Between the bar and the sheet: عاجل that is running, a conflict, a refusal, an outcome, a note. */
export function StoryMessages(props: StoryMessagesProps) {
  const { desk, acts, journal, failure, choices, photos, style, readOnly } = props;
  const t = useTranslations('editor');
  const { standing, draft, isActing } = desk;
  const { saving, adopt, meetConflict, mergedWith, forgetMerge } = desk.saving;
  const { conflict } = saving;
  const language = use(StoryLanguage);
  const known = useMemo(
    () => knownFrom(choices, { photoOf: (id) => photos.get(id) ?? undefined, language }),
    [choices, photos, language],
  );
  const place = useRef<HTMLDivElement>(null);
  // The writer may be far down in the text; the bar says that something is wrong, this says what.
  const isInTheWay = conflict !== null || failure !== null;
  useEffect(() => {
    if (isInTheWay) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isInTheWay]);
  return (
    <div ref={place} className={styles.messages}>
      {standing.urgency && (
        <UrgentBar
          urgency={standing.urgency}
          undoable={acts.undoable}
          mayEnd={standing.may.includes('mark-urgent')}
          style={style}
          isBusy={isActing}
          onUndo={(markId) => void acts.undoUrgent(markId)}
          onUndoOver={acts.endUndo}
          onEnd={() => void acts.endUrgent()}
          onChange={() => void acts.openUrgent()}
          onOver={() => void desk.refresh()}
        />
      )}
      {conflict && (
        <ConflictPanel
          baseText={saving.savedText}
          mine={draft.content}
          theirs={conflict.theirs}
          known={known}
          style={style}
          onResolve={(content) => {
            desk.resolve(content);
            focusField('body');
          }}
          onTakeTheirs={() => {
            if (conflict.theirs) adopt(conflict.theirs, conflict.theirs.content);
            focusField('body');
          }}
          onLoadAgain={() => void meetConflict(conflict.version)}
        />
      )}
      {!readOnly && conflict === null && (
        <LeftBehindTexts desk={desk} journal={journal} known={known} style={style} />
      )}
      {mergedWith !== null && <MergedNotice by={mergedWith} onSeen={forgetMerge} />}
      <RequestNotices
        requests={standing.requests}
        mayMark={standing.may.includes('mark-urgent')}
        style={style}
        isBusy={isActing}
        acts={acts}
        onLook={() => void desk.refresh()}
      />
      {failure?.code === 'discarded' && (
        <DiscardedHere
          content={draft.content}
          isBusy={isActing}
          onRecover={() => void acts.recover()}
        />
      )}
      {failure && failure.code !== 'discarded' && acts.dialog === null && (
        <RefusalNotice failure={failure} />
      )}
      {acts.outcome && (
        <OutcomeNotice key={acts.outcome} outcome={acts.outcome} standing={standing}>
          {acts.outcome === 'ended' && acts.undoable !== null && (
            <UndoButton
              style={style}
              onUndo={() => acts.undoable !== null && void acts.undoUrgent(acts.undoable)}
              onOver={acts.endUndo}
            />
          )}
        </OutcomeNotice>
      )}
      {standing.state === 'draft' && standing.returnNote !== null && (
        <Notice tone="warn">{t('returnNote', { note: standing.returnNote })}</Notice>
      )}
      {readOnly && (
        <Notice tone="info">
          {t(standing.state === 'withdrawn' ? 'readOnly.withdrawn' : 'readOnly.forbidden')}
        </Notice>
      )}
    </div>
  );
}
