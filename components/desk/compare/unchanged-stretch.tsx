'use client';
// In the browser: what did not change is shown when it is asked for.
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { Button } from '#components/ui/button.tsx';
import styles from './compare.module.css';

type UnchangedStretchProps = { count: number; style: DateStyle; children: ReactNode };

/** «3 فقرات بلا تغيير», and these paragraphs when it is pressed. */
export function UnchangedStretch({ count, style, children }: UnchangedStretchProps) {
  const t = useTranslations('compare');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <li className={styles.fold}>
        <Button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('unchanged', { count, shown: formatNumber(count, style) })}
        </Button>
      </li>
      {isOpen && children}
    </>
  );
}
