'use client';
// In the browser: it is said where things are moved.
import { useLocale, useTranslations } from 'next-intl';
import { type ZoneName, sectionOf } from '#newsroom/front/zones.ts';

type Section = { id: number; name: string; nameEn: string };

/** A zone as the desk calls it: «الخبر الرئيسي», «شريط سياسة». */
export function useZoneName(sections: Section[]): (zone: ZoneName) => string {
  const t = useTranslations('front.zones');
  const locale = useLocale();
  return (zone) => {
    if (zone === 'lead' || zone === 'top' || zone === 'opinion') return t(zone);
    const section = sections.find(({ id }) => id === sectionOf(zone));
    return t('strip', { section: (locale === 'en' ? section?.nameEn : section?.name) ?? '' });
  };
}
