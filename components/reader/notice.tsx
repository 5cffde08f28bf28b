import type { ReactNode } from 'react';
import { RunningText } from '#components/ui/running-text.tsx';
import type { Language } from './language.ts';
import styles from './notice.module.css';

type Props = {
  label?: ReactNode;
  title: string;
  titleLanguage?: Language;
  text: string;
  children?: ReactNode;
};

/** A page that says one thing instead of showing a story: what happened, and what to do next. */
export function Notice({ label, title, titleLanguage, text, children }: Props) {
  return (
    <div className={styles['notice']}>
      {label && <p className={styles['label']}>{label}</p>}
      <h1 className={styles['title']} {...titleLanguage}>
        <RunningText text={title} />
      </h1>
      <p className={styles['text']}>
        <RunningText text={text} />
      </p>
      {children}
    </div>
  );
}
