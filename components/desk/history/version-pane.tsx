import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import type { HistoryLinks } from './history-links.ts';
import styles from './version-pane.module.css';

type VersionPaneProps = {
  title: ReactNode;
  /** By whom and when. */
  saved?: ReactNode;
  /** What can be done with what is open. */
  acts?: ReactNode;
  links: HistoryLinks;
  children: ReactNode;
};

/** What is open beside the list, on paper, with the way back to the list alone. */
export function VersionPane({ title, saved, acts, links, children }: VersionPaneProps) {
  const t = useTranslations('history.read');
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.pane}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <a href={links.to({ version: undefined, with: undefined })} className={styles.back}>
          {t('toList')}
        </a>
        {saved && <p className={styles.saved}>{saved}</p>}
        {acts && <div className={styles.acts}>{acts}</div>}
      </header>
      {children}
    </section>
  );
}
