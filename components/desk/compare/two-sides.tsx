import type { ReactNode } from 'react';
import styles from './compare.module.css';

type Side = { label: ReactNode; content: ReactNode };

/** Two versions of one thing: beside each other where there is room, else one under the other. */
export function TwoSides({ before, after }: { before: Side; after: Side }) {
  return (
    <div className={styles.room}>
      <div className={styles.sides}>
        {[before, after].map(({ label, content }, at) => (
          <div key={at} className={styles.side}>
            <p className={styles.label}>{label}</p>
            {content}
          </div>
        ))}
      </div>
    </div>
  );
}
