import type { ReactNode } from 'react';
import styles from './badge.module.css';

export type BadgeTone = 'plain' | 'brand' | 'ok' | 'warn' | 'danger' | 'urgent';

/** A word or two on how something stands. `urgent` is for عاجل and nothing else. */
export function Badge({ tone = 'plain', children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}
