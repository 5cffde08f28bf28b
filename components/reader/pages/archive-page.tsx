import { useTranslations } from 'next-intl';
import { formatDay } from '#arabic/dates.ts';
import { DayFront, type DayStories } from '#components/reader/archive/day-front.tsx';
import { dayMoment } from '#components/reader/archive/day-moment.ts';
import { type Frame, PageFrame, nameOf } from '#components/reader/frame/page-frame.tsx';
import { breadcrumbs } from '#components/reader/json-ld/breadcrumbs.ts';
import { listPage } from '#components/reader/json-ld/list-page.ts';
import { newspaper } from '#components/reader/json-ld/newspaper.ts';
import {
  type Locale,
  archiveAddress,
  listPageAddress,
  newspaperLanguage,
} from '#newsroom/addresses.ts';
import { JsonLd } from './json-ld.tsx';
import { PageHead } from './page-head.tsx';
import { imageOfList } from './page-image.ts';
import { titleOf } from './title-of.ts';

export type ArchivePageProps = DayStories;

/** What was published on a day, and the way to other days. */
export function ArchivePage({ frame, ...shown }: ArchivePageProps & { frame: Frame }) {
  const t = useTranslations('reader.archive');
  const { dates, locale } = frame.reading;
  const day = formatDay(dayMoment(shown.day), { ...dates, timeZone: 'UTC' });
  const title = t('title', { day });
  const description = t('description', { day, name: nameOf(frame) });
  const dayIn = (one: Locale) => archiveAddress(one, shown.stories === 0 ? undefined : shown.day);
  const addressIn = (one: Locale) => listPageAddress(dayIn(one), shown.at);
  const { cards, newer, older } = shown;
  const graph = [
    newspaper(frame),
    breadcrumbs(frame, [{ name: title, address: dayIn(locale) }]),
    listPage(frame, { name: title, description, address: addressIn(newspaperLanguage), cards }),
  ];
  return (
    <PageFrame frame={frame} addressIn={addressIn}>
      <PageHead
        frame={frame}
        addressIn={addressIn}
        title={titleOf(title, frame)}
        shareTitle={title}
        description={description}
        image={imageOfList(cards)}
        previous={newer && listPageAddress(dayIn(locale), newer)}
        next={older && listPageAddress(dayIn(locale), older)}
      />
      <DayFront shown={shown} frame={frame} />
      <JsonLd graph={graph} />
    </PageFrame>
  );
}
