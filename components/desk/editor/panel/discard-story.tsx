'use client';
// In the browser: it opens a dialog.
import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { Button } from '#components/ui/button.tsx';
import { binDays } from '#newsroom/story/states.ts';
import styles from './panel.module.css';

type DiscardStoryProps = { style: DateStyle; isActing: boolean; onAsk: () => void };

/** «انقل إلى سلة المهملات», of a story that was never published. */
export function DiscardStory({ style, isActing, onAsk }: DiscardStoryProps) {
  const t = useTranslations('editor.discard');
  return (
    <div className={styles.fields}>
      <Button type="button" disabled={isActing} onClick={onAsk}>
        {t('act')}
      </Button>
      <p className={styles.hint}>{t('hint', { days: formatNumber(binDays, style) })}</p>
    </div>
  );
}
