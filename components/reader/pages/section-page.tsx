import { useTranslations } from 'next-intl';
import { cardPlaces } from '#components/reader/cards/card-places.ts';
import type { CardStory } from '#components/reader/cards/card-story.ts';
import { type Frame, PageFrame, nameOf } from '#components/reader/frame/page-frame.tsx';
import { SectionFront } from '#components/reader/section/section-front.tsx';
import { sectionPageAddress } from '#components/reader/section/section-page-address.ts';
import { breadcrumbs } from '#components/reader/json-ld/breadcrumbs.ts';
import { listPage } from '#components/reader/json-ld/list-page.ts';
import { newspaper } from '#components/reader/json-ld/newspaper.ts';
import { type Locale, sectionAddress } from '#newsroom/addresses.ts';
import { JsonLd } from './json-ld.tsx';
import { PageHead } from './page-head.tsx';
import { imageOfList } from './page-image.ts';
import { titleOf } from './title-of.ts';

export type SectionPageProps = {
  section: { slug: string; name: string; nameEn: string };
  cards: CardStory[];
  page: number;
  pages: number;
};

/** One page of a section. */
export function SectionPage({ frame, ...list }: SectionPageProps & { frame: Frame }) {
  const t = useTranslations('reader.pages');
  const { page, pages } = list;
  const { locale } = frame.reading;
  const { slug, name, nameEn } = list.section;
  const section = locale === 'en' ? nameEn : name;
  const title = page === 1 ? section : t('title', { section, page: `${page}` });
  const photo = page === 1 ? list.cards[0]?.photo : null;
  const firstPhoto = photo ? { photo, place: cardPlaces.feature } : null;
  const addressOf = (one: number) => sectionPageAddress(locale, slug, one);
  const addressIn = (other: Locale) => sectionPageAddress(other, slug, page);
  const description = t('description', { section, name: nameOf(frame) });
  const graph = [
    newspaper(frame),
    breadcrumbs(frame, [{ name: section, address: sectionAddress(locale, slug) }]),
    listPage(frame, { name: title, description, address: addressOf(page), cards: list.cards }),
  ];
  return (
    <PageFrame frame={frame} current={slug} addressIn={addressIn}>
      <PageHead
        frame={frame}
        addressIn={addressIn}
        title={titleOf(title, frame)}
        shareTitle={title}
        description={description}
        list={{ name: titleOf(section, frame), address: sectionAddress(locale, slug) }}
        firstPhoto={firstPhoto}
        image={imageOfList(list.cards)}
        previous={page > 1 ? addressOf(page - 1) : null}
        next={page < pages ? addressOf(page + 1) : null}
      />
      <SectionFront {...list} reading={frame.reading} />
      <JsonLd graph={graph} />
    </PageFrame>
  );
}
