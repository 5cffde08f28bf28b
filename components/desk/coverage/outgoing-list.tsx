'use client';
// In the browser: it shows what has not left it yet.
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { RunningText } from '#components/ui/running-text.tsx';
import { entryTitle } from '#newsroom/coverage/entry.ts';
import styles from './entry-rows.module.css';
import type { Outgoing } from './outbox.ts';
import type { Outbox } from './use-outbox.ts';

type OutgoingListProps = { outbox: Outbox; onTakeUp: (entry: Outgoing) => void };

/** Entries that readers do not have yet: on their way, waiting for the network, or refused and why. */
export function OutgoingList({ outbox, onTakeUp }: OutgoingListProps) {
  const t = useTranslations();
  const { box, waiting } = outbox;
  if (waiting.length === 0) return null;
  return (
    <ul className={styles.rows} aria-label={t('coverage.desk.out.label')}>
      {waiting.toReversed().map((entry) => (
        <li key={entry.sendId} className={styles.row} data-out>
          <p className={styles.title} dir="auto">
            <RunningText text={entryTitle(entry.content) || t('coverage.page.untitled')} />
          </p>
          {typeof entry.state === 'string' ? (
            <p className={styles.facts}>{t(`coverage.desk.out.${entry.state}`)}</p>
          ) : (
            <>
              <p role="alert" className={styles.refusal}>
                {t('coverage.desk.out.refused')} {whyOf(entry.state)}
              </p>
              <div className={styles.acts}>
                <Button type="button" small onClick={() => box.retry(entry.sendId)}>
                  {t('coverage.desk.out.retry')}
                </Button>
                <Button type="button" small onClick={() => onTakeUp(entry)}>
                  {t('coverage.desk.out.takeUp')}
                </Button>
              </div>
            </>
          )}
        </li>
      ))}
    </ul>
  );

  function whyOf(failure: Exclude<Outgoing['state'], string>): string {
    if (failure.code === 'unreachable') return '';
    if (failure.code === 'too_late') return t('coverage.desk.out.ended');
    const [fault] = Object.values(failure.fields ?? {});
    const known = `errors.fields.${fault}`;
    return fault !== undefined && t.has(known as 'errors.fields.invalid')
      ? t(known as 'errors.fields.invalid')
      : t(`errors.${failure.code}`);
  }
}
