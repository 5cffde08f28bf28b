'use client';
// In the browser: it follows the keys of the field beside it.
import { useTranslations } from 'next-intl';
import { type EntryKind, entryKinds } from '#newsroom/coverage/entry.ts';
import styles from './entry-form.module.css';

type KindChoiceProps = {
  kind: EntryKind;
  mayMarkUrgent: boolean;
  onChoose: (kind: EntryKind) => void;
};

/** What the entry is to its readers; Alt and a digit choose it without leaving the field. */
export function KindChoice({ kind, mayMarkUrgent, onChoose }: KindChoiceProps) {
  const t = useTranslations('coverage.desk.kinds');
  return (
    <fieldset className={styles.kinds}>
      <legend className="visually-hidden">{t('label')}</legend>
      {entryKinds.map((one, at) => (
        <label key={one} className={styles.kind} data-kind={one} title={`Alt+${at + 1}`}>
          <input
            type="radio"
            name="entry-kind"
            value={one}
            checked={one === kind}
            disabled={one === 'urgent' && !mayMarkUrgent}
            aria-keyshortcuts={`Alt+${at + 1}`}
            onChange={() => onChoose(one)}
          />
          {t(one)}
        </label>
      ))}
    </fieldset>
  );
}
