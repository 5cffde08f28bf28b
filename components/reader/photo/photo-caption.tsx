import type { ReactNode } from 'react';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './photo-caption.module.css';

type Props = {
  words: { caption: string; credit: string };
  /** What stands before the words: which one of several it is. */
  children?: ReactNode;
};

/** What stands under a photo: its caption, and whom it is by. Nothing where neither is known. */
export function PhotoCaption({ words: { caption, credit }, children }: Props) {
  if (caption === '' && credit === '' && !children) return null;
  return (
    <figcaption className={styles['caption']}>
      {children}
      {caption !== '' && (
        <span className={styles['words']}>
          <RunningText text={caption} />
        </span>
      )}
      {credit !== '' && (
        <small className={styles['credit']}>
          <RunningText text={credit} />
        </small>
      )}
    </figcaption>
  );
}
