import { useTranslations } from 'next-intl';
import { interfaceLanguage } from '#components/reader/language.ts';
import type { Locale } from '#newsroom/addresses.ts';
import type { EntryKind } from '#newsroom/coverage/entry.ts';
import styles from './entry-mark.module.css';

/** What an entry is marked as: عاجل in red, a key one in the newspaper's own colour. */
export function EntryMark({ kind, locale }: { kind: EntryKind; locale: Locale }) {
  const t = useTranslations('coverage.page.kinds');
  if (kind === 'plain') return null;
  return (
    <b className={styles['mark']} data-kind={kind} {...interfaceLanguage(locale)}>
      {t(kind)}
    </b>
  );
}
