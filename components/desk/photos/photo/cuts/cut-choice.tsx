import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import styles from './cuts.module.css';

export type Adjusted = 'focal' | '16x9' | '4x3' | '1x1';

type CutChoiceProps = {
  value: Adjusted;
  group: string;
  isChosen: boolean;
  isByHand: boolean;
  readOnly: boolean;
  onChoose: (value: Adjusted) => void;
  children?: ReactNode;
};

/** What can be set on the photo, with how it comes out. */
export function CutChoice(props: CutChoiceProps) {
  const { value, group, isChosen, isByHand, readOnly, onChoose, children } = props;
  const t = useTranslations('photos.photo.cuts');
  return (
    <label className={styles.choice} data-cut={value}>
      {children}
      <span className={styles.choiceName}>
        {!readOnly && (
          <input type="radio" name={group} checked={isChosen} onChange={() => onChoose(value)} />
        )}
        <span>{t(value)}</span>
        <small>{t(isByHand ? 'byHand' : 'automatic')}</small>
      </span>
    </label>
  );
}
