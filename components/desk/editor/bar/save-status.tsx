'use client';
// In the browser: it follows the saving that happens there.
import { useTranslations } from 'next-intl';
import { type DateStyle, formatClock } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { type Saving, savingStatus } from '#components/desk/editor/saving/saving-state.ts';
import styles from './editor-bar.module.css';

type Props = {
  saving: Saving<unknown>;
  text: string;
  /** Whether this device's journal takes what is typed. */
  isKept: boolean;
  style: DateStyle;
};

/** «حُفظت 16:20 · النسخة 14», «لم تُحفظ», «تُحفظ…», «لا اتصال…», «تعارض» */
export function SaveStatus({ saving, text, isKept, style }: Props) {
  const t = useTranslations('editor.status');
  const status = savingStatus(saving, text);
  return (
    <output className={`${styles.status} ${styles[status]}`}>
      <strong>{t(status === 'offline' && !isKept ? 'onlyHere' : status)}</strong>
      {status === 'saved' && (
        <span>
          {t('when', {
            time: formatClock(saving.savedAt, style),
            version: formatNumber(saving.version, style),
          })}
        </span>
      )}
    </output>
  );
}
