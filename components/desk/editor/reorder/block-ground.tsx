import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import styles from './reorder.module.css';

type BlockGroundProps = { editor: Editor | null; style: DateStyle; children: ReactNode };

/** What the text stands on: lists over it are placed from here. */
export function BlockGround({ children }: BlockGroundProps) {
  return <div className={styles.ground}>{children}</div>;
}
