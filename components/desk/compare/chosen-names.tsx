import { useTranslations } from 'next-intl';
import type { ChoiceField, ChoicesField } from '#newsroom/story/versions/story-fields.ts';
import type { NameOf } from './choice-names.ts';
import styles from './compare.module.css';

type ChosenNamesProps = {
  field: ChoiceField | ChoicesField;
  chosen: number[];
  /** What the other version has chosen: only what it lacks is marked. */
  others: number[];
  mark: 'added' | 'removed';
  nameOf: NameOf;
};

/** What one version has chosen, by name. */
export function ChosenNames({ field, chosen, others, mark, nameOf }: ChosenNamesProps) {
  const t = useTranslations('compare');
  if (chosen.length === 0) return <p className={styles.nothing}>{t('nothing')}</p>;
  const Mark = mark === 'added' ? 'ins' : 'del';
  return (
    <ul className={styles.names}>
      {chosen.map((id) => {
        const name = <bdi>{nameOf(field, id) ?? t('unknown', { id: String(id) })}</bdi>;
        return <li key={id}>{others.includes(id) ? name : <Mark>{name}</Mark>}</li>;
      })}
    </ul>
  );
}
