'use client';
// In the browser: part of a form that is sent from there.
import { useTranslations } from 'next-intl';
import { SelectField } from '#components/ui/select-field.tsx';
import type { Settings } from '#newsroom/settings.ts';

/** How each choice would be written, so that nobody has to guess. */
export type DateSamples = {
  latn: string;
  arab: string;
  hijri: { earlier: string; same: string; later: string };
};

const hijriOffsets = [-1, 0, 1] as const;

export function DateFields({
  settings,
  timeZones,
  samples,
  fault,
  onChange,
}: {
  settings: Settings;
  timeZones: string[];
  samples: DateSamples;
  fault: (field: string) => string | undefined;
  onChange: (change: Partial<Settings>) => void;
}) {
  const t = useTranslations('desk.settings');
  const { hijri } = samples;
  return (
    <>
      <SelectField
        label={t('timeZone')}
        hint={t('timeZoneHint')}
        error={fault('timeZone')}
        name="timeZone"
        dir="ltr"
        value={settings.timeZone}
        onChange={({ target }) => onChange({ timeZone: target.value })}
      >
        {timeZones.map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('digits')}
        hint={t('digitsHint')}
        error={fault('digits')}
        name="digits"
        value={settings.digits}
        onChange={({ target }) => onChange({ digits: target.value === 'arab' ? 'arab' : 'latn' })}
      >
        <option value="latn">{t('digitsLatn', { sample: samples.latn })}</option>
        <option value="arab">{t('digitsArab', { sample: samples.arab })}</option>
      </SelectField>
      <SelectField
        label={t('hijriOffset')}
        hint={t('hijriHint')}
        error={fault('hijriOffset')}
        name="hijriOffset"
        value={settings.hijriOffset}
        onChange={({ target }) =>
          onChange({ hijriOffset: hijriOffsets.find((one) => `${one}` === target.value) ?? 0 })
        }
      >
        <option value={0}>{t('hijriSame', { date: hijri.same })}</option>
        <option value={1}>{t('hijriLater', { date: hijri.later })}</option>
        <option value={-1}>{t('hijriEarlier', { date: hijri.earlier })}</option>
      </SelectField>
    </>
  );
}
