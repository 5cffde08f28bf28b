'use client';
// In the browser: one of the two that it tells apart exists only there.
import { useTranslations } from 'next-intl';
import { assertNever } from '#newsroom/assert-never.ts';
import type { Settings } from '#newsroom/settings.ts';
import type { DateSamples } from './date-fields.tsx';

type SaidSettingProps = { settings: Settings; field: keyof Settings; samples: DateSamples };

/** What a setting is, in the words of its form. */
export function SaidSetting({ settings, field, samples }: SaidSettingProps) {
  const t = useTranslations('desk.settings');
  const { hijri } = samples;
  switch (field) {
    case 'digits':
      return settings.digits === 'arab'
        ? t('digitsArab', { sample: samples.arab })
        : t('digitsLatn', { sample: samples.latn });
    case 'hijriOffset':
      if (settings.hijriOffset === 0) return t('hijriSame', { date: hijri.same });
      return settings.hijriOffset === 1
        ? t('hijriLater', { date: hijri.later })
        : t('hijriEarlier', { date: hijri.earlier });
    case 'name':
    case 'nameEn':
    case 'motto':
    case 'timeZone':
    case 'reviewFirst':
    case 'editorsMarkUrgent':
      return <bdi>{`${settings[field]}`}</bdi>;
    default:
      return assertNever(field);
  }
}
