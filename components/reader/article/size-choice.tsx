import { useTranslations } from 'next-intl';
import { Choice } from '#components/reader/choice.tsx';
import styles from './size-choice.module.css';

const sizes = [
  ['small', 'small'],
  ['', 'normal'],
  ['large', 'large'],
  ['largest', 'largest'],
] as const;

/** How large a story's text is: one letter in each of the sizes. What they do stands in article.module.css. */
export function SizeChoice() {
  const t = useTranslations('reader.size');
  const options = sizes.map(([value, name]) => ({ value, name: t(name), face: t('face') }));
  return (
    <div className={styles['size']}>
      <Choice name="size" label={t('label')} options={options} />
    </div>
  );
}
