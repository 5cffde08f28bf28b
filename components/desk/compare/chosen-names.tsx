import { useTranslations } from 'next-intl';
import type { ChoiceField, ChoicesField } from '#newsroom/story/versions/story-fields.ts';
import { ComparedPhoto } from './compared-photo.tsx';
import type { Known } from './known.ts';
import styles from './compare.module.css';

type ChosenNamesProps = {
  field: ChoiceField | ChoicesField;
  chosen: number[];
  /** What the other version has chosen: only what it lacks is marked. */
  others: number[];
  mark: 'added' | 'removed';
  known: Known;
};

/** What one version has chosen, by name; a photo is shown. */
export function ChosenNames({ field, chosen, others, mark, known }: ChosenNamesProps) {
  const t = useTranslations('compare');
  if (chosen.length === 0) return <p className={styles.nothing}>{t('nothing')}</p>;
  const Mark = mark === 'added' ? 'ins' : 'del';
  return (
    <ul className={styles.names}>
      {chosen.map((id) => {
        const isMarked = !others.includes(id);
        if (field === 'leadPhotoId') {
          const named = isMarked ? mark : undefined;
          return <ComparedPhoto key={id} mediaId={id} known={known} mark={named} />;
        }
        const name = <bdi>{known.nameOf(field, id) ?? t('unknown', { id: String(id) })}</bdi>;
        return <li key={id}>{isMarked ? <Mark>{name}</Mark> : name}</li>;
      })}
    </ul>
  );
}
