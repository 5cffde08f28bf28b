'use client';
// In the browser: it says what was done there.
import { useTranslations } from 'next-intl';
import { formatNumber } from '#arabic/numbers.ts';
import { assertNever } from '#newsroom/assert-never.ts';
import { useFrontRoom } from './front-room.ts';
import type { News } from './use-front-desk.ts';
import { useZoneName } from './use-zone-name.ts';

/** «نُقلت إلى الموضع 2 من 7 في أبرز الأخبار», to who cannot see it. */
export function FrontNews({ news }: { news: News | null }) {
  return <output className="visually-hidden">{news && <NewsInWords news={news} />}</output>;
}

function NewsInWords({ news }: { news: News }) {
  const t = useTranslations('front.news');
  const { stories, sections, style } = useFrontRoom();
  const nameOf = useZoneName(sections);
  switch (news.done) {
    case 'moved':
    case 'added':
      return t(news.done, {
        headline: stories[news.storyId]?.headline ?? '',
        zone: nameOf(news.place.zone),
        position: formatNumber(news.place.at + 1, style),
        total: formatNumber(news.total, style),
      });
    case 'removed':
      return t('removed', {
        headline: stories[news.storyId]?.headline ?? '',
        zone: nameOf(news.zone),
      });
    case 'cleared':
      return t('cleared', { zone: nameOf(news.zone) });
    case 'undone':
    case 'redone':
    case 'changed':
      return t(news.done);
    default:
      return assertNever(news);
  }
}
