'use client';
// In the browser: it is part of what is being written there.
import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { isoDay, startOfDay } from '#arabic/start-of-day.ts';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import styles from './photo-desk.module.css';

type RightsEndFieldProps = {
  value: string | null;
  readOnly: boolean;
  style: DateStyle;
  onChange: (value: string | null) => void;
};

/** The last day on which readers may see a photo: its rights end as that day does, where the newsroom is. */
export function RightsEndField({ value, readOnly, style, onChange }: RightsEndFieldProps) {
  const t = useTranslations('photos.photo');
  const lastDay = value === null ? '' : isoDay(Date.parse(value) - 1, style.timeZone);
  return (
    <Field label={t('fields.rightsEndAt')} hint={t('hints.rightsEndAt')}>
      {(control) => (
        <div className={styles.day}>
          <input
            {...control}
            type="date"
            readOnly={readOnly}
            value={lastDay}
            onChange={({ target }) =>
              onChange(
                target.value === ''
                  ? null
                  : startOfDay(target.value, style.timeZone, 1).toISOString(),
              )
            }
          />
          {value !== null && !readOnly && (
            <Button type="button" onClick={() => onChange(null)}>
              {t('clearDate')}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}
