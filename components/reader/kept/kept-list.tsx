import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import styles from './kept-list.module.css';

type Props = { shelf: 'saved' | 'read'; children?: ReactNode };

/** One of the two lists: a blank entry that /kept.js copies, what stands there while it is empty, and a way to empty it. */
export function KeptList({ shelf, children }: Props) {
  const t = useTranslations('reader.kept');
  return (
    <section className={styles['shelf']} aria-labelledby={`kept-${shelf}`} data-kept={shelf}>
      <h2 id={`kept-${shelf}`} className={styles['title']} tabIndex={-1}>
        {t(`${shelf}.title`)}
      </h2>
      {children}
      <p className={styles['empty']} data-where="empty">
        {t(`${shelf}.empty`)}
      </p>
      <ul className={styles['list']} data-where="filled" hidden suppressHydrationWarning>
        <li className={styles['entry']} data-blank hidden>
          <a className={styles['headline']} href="#content" dir="auto">
            …
          </a>
          <time dateTime="1970-01-01" />
          <button type="button" className={styles['button']}>
            {t('remove')}
          </button>
        </li>
      </ul>
      <button
        type="button"
        className={styles['button']}
        data-where="filled"
        data-clear={shelf}
        hidden
        suppressHydrationWarning
      >
        {t(`${shelf}.clear`)}
      </button>
    </section>
  );
}
