'use client';
// In the browser: each field follows the other as it is typed.
import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { longestMinutes } from '#newsroom/urgency.ts';
import { type ChosenEnd, clockShown, minutesShown } from './chosen-end.ts';
import styles from './urgent.module.css';

const steps = [15, 30, 60];

type EndFieldsProps = {
  end: ChosenEnd;
  around: Parameters<typeof minutesShown>[1];
  style: DateStyle;
  error: string | undefined;
  onChange: (end: ChosenEnd) => void;
};

/** How long a mark holds, in minutes or until a time of day by the newspaper's clock. */
export function EndFields({ end, around, style, error, onChange }: EndFieldsProps) {
  const t = useTranslations('editor.urgent');
  const minutes = minutesShown(end, around);
  return (
    <div className={styles.ends}>
      <TextField
        label={t('minutes')}
        error={error}
        type="number"
        dir="ltr"
        min={1}
        max={longestMinutes}
        value={minutes}
        onChange={(event) => onChange({ by: 'minutes', typed: event.target.value })}
      />
      <TextField
        label={t('endsAt')}
        hint={t('endsAtHint')}
        type="time"
        dir="ltr"
        value={clockShown(end, around)}
        onChange={(event) => onChange({ by: 'clock', typed: event.target.value })}
      />
      <fieldset aria-label={t('longer')} className={styles.longer}>
        {steps.map((step) => (
          <Button
            key={step}
            type="button"
            small
            onClick={() =>
              onChange({
                by: 'minutes',
                typed: String(Math.min(longestMinutes, (Number(minutes) || 0) + step)),
              })
            }
          >
            {t('longerBy', { minutes: step, shown: formatNumber(step, style) })}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
