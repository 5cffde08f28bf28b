'use client';
// In the browser: its choices are part of the text that is being written.
import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { Button } from '#components/ui/button.tsx';
import type { Choices } from '#db/stories/list-choices.ts';
import { earlier, toggled } from './choice-order.ts';
import styles from './panel.module.css';

type BylinePickerProps = {
  bylines: Choices['bylines'];
  chosen: number[];
  style: DateStyle;
  onChange: (chosen: number[]) => void;
};

/** Who signs, in the order in which readers see the names. */
export function BylinePicker({ bylines, chosen, style, onChange }: BylinePickerProps) {
  const t = useTranslations('editor.panel');
  const signing = chosen.flatMap((id) => bylines.find((byline) => byline.id === id) ?? []);
  const others = bylines.filter((byline) => !chosen.includes(byline.id));
  const choiceOf = ({ id, name }: Choices['bylines'][number], at: number) => (
    <div key={id} className={styles.choice}>
      <label>
        <input type="checkbox" checked={at >= 0} onChange={() => onChange(toggled(chosen, id))} />
        <bdi>{name}</bdi>
        {at >= 0 && signing.length > 1 && (
          <span className={styles.order}>{formatNumber(at + 1, style)}</span>
        )}
      </label>
      {at > 0 && (
        <Button
          type="button"
          small
          aria-label={t('earlierOf', { name })}
          onClick={() => onChange(earlier(chosen, id))}
        >
          {t('earlier')}
        </Button>
      )}
    </div>
  );
  return (
    <fieldset className={styles.group}>
      <legend>{t('bylines')}</legend>
      {signing.map(choiceOf)}
      {signing.length === 0 && <p className={styles.hint}>{t('noBylines')}</p>}
      {others.length > 0 && (
        <details>
          <summary className={styles.summary} data-field="bylineIds">
            {t('otherBylines')}
          </summary>
          {others.map((byline) => choiceOf(byline, -1))}
        </details>
      )}
    </fieldset>
  );
}
