import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import type { ListedVersion } from '#db/stories/list-versions.ts';
import styles from './version-row.module.css';

const counts = ['added', 'changed', 'removed'] as const;

/** «العنوان، 3 فقرات معدّلة»: what a version changed. An act that made a version seldom changes words; then nothing is said. */
export function ChangesInWords({
  version: { kind, changes },
  style,
}: {
  version: Pick<ListedVersion, 'kind' | 'changes'>;
  style: DateStyle;
}) {
  const t = useTranslations('history.changes');
  const parts = useTranslations('editor.parts');
  if (!changes) return null;
  const words = [
    ...changes.fields.map((field) => parts(field)),
    ...counts.flatMap((name) => {
      const count = changes[name];
      return count === 0 ? [] : t(name, { count, shown: formatNumber(count, style) });
    }),
  ];
  const isSave = kind === 'saved' || kind === 'restored-text';
  if (words.length === 0 && !isSave) return null;
  return (
    <p className={styles.changes}>{words.length === 0 ? t('none') : words.join(t('separator'))}</p>
  );
}
