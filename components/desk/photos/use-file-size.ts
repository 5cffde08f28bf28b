import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';

const kilo = 1024;

/** «3.4 ميغابايت», in the newsroom's digits. */
export function useFileSize(style: DateStyle): (bytes: number) => string {
  const t = useTranslations('photos.size');
  return (bytes) => {
    const kilobytes = bytes / kilo;
    if (kilobytes < kilo) {
      return t('kilobytes', { amount: formatNumber(Math.ceil(kilobytes), style) });
    }
    return t('megabytes', {
      amount: formatNumber(Math.round((kilobytes / kilo) * 10) / 10, style),
    });
  };
}
