import type { ReactNode } from 'react';
import styles from './notice.module.css';

type NoticeTone = 'info' | 'ok' | 'warn' | 'danger';

/** A sentence that is read out when it appears: at once where something stands in the way, else when there is a pause. */
export function Notice({ tone, children }: { tone: NoticeTone; children: ReactNode }) {
  const role = tone === 'warn' || tone === 'danger' ? 'alert' : 'status';
  return (
    <div role={role} className={`${styles.notice} ${styles[tone]}`}>
      {children}
    </div>
  );
}
