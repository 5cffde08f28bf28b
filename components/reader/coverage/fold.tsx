import type { ReactNode } from 'react';
import { interfaceLanguage } from '#components/reader/language.ts';
import type { Locale } from '#newsroom/addresses.ts';
import styles from './fold.module.css';

type Props = { id: string; title: string; locale: Locale; children: ReactNode };

/** A part of the page folded under its heading: opened without a script, found by the browser's search, whole on paper. */
export function Fold({ id, title, locale, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <details className={styles['fold']}>
        <summary className={styles['summary']}>
          <h2 id={id} className={styles['title']}>
            <span {...interfaceLanguage(locale)}>{title}</span>
          </h2>
        </summary>
        {children}
      </details>
    </section>
  );
}
