'use client';
// In the browser: an entry is put right and taken out there.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type DateStyle, formatClock } from '#arabic/dates.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import type { DeskEntry } from '#db/coverage/get-desk-coverage.ts';
import { type EntryKind, entryPhotoIds, entryTitle } from '#newsroom/coverage/entry.ts';
import { textOfBlock } from '#newsroom/story/plain-text.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './entry-rows.module.css';

type EntryRowProps = {
  entry: DeskEntry;
  style: DateStyle;
  isOpen: boolean;
  onOpen: () => void;
  onMark: (kind: EntryKind) => void;
  onRemove: () => void;
};

/** An entry that readers have: what it says, whose it is, and what can be done with it. */
export function EntryRow({ entry, style, isOpen, onOpen, onMark, onRemove }: EntryRowProps) {
  const t = useTranslations('coverage.desk.entry');
  const [isAsking, setAsking] = useState(false);
  const { kind, content, at, updatedAt, writer } = entry;
  const title = entryTitle(content) || t('untitled');
  const text = content.body.flatMap(textOfBlock).join(' ');
  const photos = entryPhotoIds(content).length;
  return (
    <li className={styles.row} data-kind={kind} data-open={isOpen || undefined}>
      <p className={styles.facts}>
        <time dateTime={at}>{formatClock(new Date(at), style)}</time>
        {kind === 'key' && <Badge tone="brand">{t('key')}</Badge>}
        {kind === 'urgent' && <Badge tone="urgent">{t('urgent')}</Badge>}
        <bdi>{writer}</bdi>
        {updatedAt && <span>{t('updated')}</span>}
        {photos > 0 && <span>{t('withPhoto')}</span>}
      </p>
      {content.headline !== '' && (
        <p className={styles.title} dir="auto">
          <RunningText text={content.headline} />
        </p>
      )}
      {text !== '' && (
        <p className={styles.text} dir="auto">
          <RunningText text={text} />
        </p>
      )}
      {entry.mayChange && (
        <div className={styles.acts}>
          <Button type="button" small aria-label={t('changeOf', { title })} onClick={onOpen}>
            {t('change')}
          </Button>
          {kind !== 'urgent' && (
            <Button
              type="button"
              small
              aria-label={t(kind === 'key' ? 'unmarkOf' : 'markOf', { title })}
              onClick={() => onMark(kind === 'key' ? 'plain' : 'key')}
            >
              {t(kind === 'key' ? 'unmark' : 'mark')}
            </Button>
          )}
          <Button
            type="button"
            small
            aria-label={t('removeOf', { title })}
            onClick={() => setAsking(true)}
          >
            {t('remove')}
          </Button>
        </div>
      )}
      <Modal
        open={isAsking}
        title={t('removeTitle')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button type="button" onClick={() => setAsking(false)}>
              {t('cancel')}
            </Button>
            <Button
              type="button"
              variant="primary"
              onClick={() => {
                setAsking(false);
                onRemove();
              }}
            >
              {t('remove')}
            </Button>
          </>
        }
      >
        <p>{t('removeText', { title })}</p>
      </Modal>
    </li>
  );
}
