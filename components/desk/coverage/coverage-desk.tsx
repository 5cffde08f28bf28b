'use client';
// In the browser: entries are typed, sent and put right there.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { PhotoDialogs } from '#components/desk/editor/photos/photo-dialogs.tsx';
import { usePhotoRoom } from '#components/desk/editor/photos/use-photo-room.ts';
import { randomName } from '#components/desk/editor/saving/random-name.ts';
import { DeskPage } from '#components/desk/frame/desk-page.tsx';
import { ActFailureNotice } from '#components/desk/photos/act-failure-notice.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { DeskCoverage, DeskEntry } from '#db/coverage/get-desk-coverage.ts';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import type { EntryKind } from '#newsroom/coverage/entry.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import type { CoverageActions } from './coverage-actions.ts';
import { CoverageState } from './coverage-state.tsx';
import { EntryForm } from './entry-form.tsx';
import { EntryRow } from './entry-row.tsx';
import rows from './entry-rows.module.css';
import type { Outgoing } from './outbox.ts';
import { OutgoingList } from './outgoing-list.tsx';
import { entryOf, typedOf } from './typed-entry.ts';
import { useCoverage } from './use-coverage.ts';
import { useEntryDraft } from './use-entry-draft.ts';
import { useOutbox } from './use-outbox.ts';

type CoverageDeskProps = {
  opened: DeskCoverage;
  /** Whose browser this is. */
  person: string;
  photos: LibraryPhoto[];
  actions: CoverageActions;
  style: DateStyle;
};

/** «التغطية المباشرة»: one field to send from, and what readers have, the newest first. */
export function CoverageDesk({ opened, person, photos, actions, style }: CoverageDeskProps) {
  const t = useTranslations('coverage.desk');
  const { storyId } = opened;
  const { coverage, failure, setFailure, refresh, perform } = useCoverage(opened, actions);
  const room = usePhotoRoom({ photos, actions, style });
  const [news, setNews] = useState('');
  const outbox = useOutbox({ person, storyId, add: actions.add }, () => {
    setNews(t('sent'));
    void refresh();
  });
  const desk = useEntryDraft(`mihbara-entry ${person} ${storyId}`);
  const { draft, store } = desk;
  const { entries, running } = coverage;
  const isRunning = running !== null && running.endedAt === null;
  const isConflict = failure?.code === 'conflict';

  const save = async (
    { entryId, version }: { entryId: number; version: number },
    written: { kind: EntryKind; content: string },
  ) => perform(() => actions.change({ storyId, entryId, baseVersion: version, ...written }));

  const send = async () => {
    const content = entryOf(draft);
    if (content.headline === '' && content.body.length === 0) return;
    setNews('');
    if (draft.changes === null) {
      outbox.box.add({ sendId: randomName(), kind: draft.kind, content });
      store.clear();
      return;
    }
    const { entryId } = draft.changes;
    // Sent again after a conflict it goes upon the version that its writer has seen by then.
    const seen = entries.find(({ id }) => id === entryId)?.version ?? draft.changes.version;
    const version = isConflict ? seen : draft.changes.version;
    const written = { kind: draft.kind, content: JSON.stringify(content) };
    if (!(await save({ entryId, version }, written))) return;
    store.clear();
    setNews(t('saved'));
  };
  const takeUp = ({ sendId, kind, content }: Outgoing) => {
    outbox.box.takeBack(sendId);
    store.change({ ...typedOf(content), kind, changes: null });
  };
  const open = (entry: DeskEntry) => {
    setFailure(null);
    store.open(entry);
    document.querySelector<HTMLElement>('textarea')?.focus();
  };
  const openLast = () => {
    const own = entries.find(({ isOwn }) => isOwn);
    if (own) open(own);
  };

  return (
    <DeskPage
      title={t('title')}
      summary={
        <bdi>
          <RunningText text={coverage.headline} />
        </bdi>
      }
      action={
        <CoverageState
          coverage={coverage}
          style={style}
          onAct={(act) => void perform(() => actions[act]({ storyId }))}
        />
      }
    >
      {isConflict ? (
        <Notice tone="warn">{t('conflict')}</Notice>
      ) : (
        <ActFailureNotice failure={failure} />
      )}
      {running === null && <p>{t(coverage.mayCover ? 'notBegun' : 'notYours')}</p>}
      {coverage.mayCover && (isRunning || draft.changes !== null) && (
        <EntryForm
          desk={desk}
          room={room}
          mayMarkUrgent={coverage.mayMarkUrgent}
          style={style}
          onSend={() => void send()}
          onOpenLast={openLast}
        />
      )}
      <output className="visually-hidden">{news}</output>
      <OutgoingList outbox={outbox} onTakeUp={takeUp} />
      {running !== null && entries.length === 0 && <p>{t('empty')}</p>}
      {entries.length > 0 && (
        <ul className={rows.rows} aria-label={t('entries')}>
          {entries.map((entry) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              style={style}
              isOpen={draft.changes?.entryId === entry.id}
              onOpen={() => open(entry)}
              onMark={(kind) =>
                void save(
                  { entryId: entry.id, version: entry.version },
                  { kind, content: JSON.stringify(entry.content) },
                )
              }
              onRemove={() => void perform(() => actions.remove({ storyId, entryId: entry.id }))}
            />
          ))}
        </ul>
      )}
      <PhotoDialogs room={room} />
    </DeskPage>
  );
}
