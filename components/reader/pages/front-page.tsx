import { useTranslations } from 'next-intl';
import { cardPlaces } from '#components/reader/cards/card-places.ts';
import type { CardStory } from '#components/reader/cards/card-story.ts';
import { EmptyState } from '#components/reader/empty-state.tsx';
import { frontPage } from '#components/reader/frame/front-page.ts';
import { type Frame, PageFrame, nameOf } from '#components/reader/frame/page-frame.tsx';
import { FrontSection } from '#components/reader/front/front-section.tsx';
import { MostRead } from '#components/reader/most-read.tsx';
import { TopStories } from '#components/reader/front/top-stories.tsx';
import { listPage } from '#components/reader/json-ld/list-page.ts';
import { newspaper, website } from '#components/reader/json-ld/newspaper.ts';
import { type Locale, localAddress } from '#newsroom/addresses.ts';
import { JsonLd } from './json-ld.tsx';
import { PageHead } from './page-head.tsx';
import { imageOfList } from './page-image.ts';

type Section = { id: number; slug: string; name: string; nameEn: string };

export type FrontPageProps = {
  top: CardStory[];
  mostRead: CardStory[];
  sections: { section: Section; cards: CardStory[] }[];
};

const addressIn = (locale: Locale) => localAddress(locale, '/');

/** The newest stories of all, then each section's own. */
export function FrontPage({ frame, top, mostRead, sections }: FrontPageProps & { frame: Frame }) {
  const { settings, reading } = frame;
  const t = useTranslations('reader.empty');
  const photo = top[0]?.photo;
  const firstPhoto = photo ? { photo, place: cardPlaces.lead } : null;
  const title = `${nameOf(frame)} | ${settings.motto}`;
  const graph = [
    newspaper(frame),
    website(frame),
    listPage(frame, {
      name: nameOf(frame),
      description: settings.motto,
      address: addressIn(reading.locale),
      cards: [...top, ...sections.flatMap(({ cards }) => cards)],
    }),
  ];
  return (
    <PageFrame frame={frame} current={frontPage} addressIn={addressIn}>
      <PageHead
        frame={frame}
        addressIn={addressIn}
        title={title}
        shareTitle={title}
        description={settings.motto}
        firstPhoto={firstPhoto}
        image={imageOfList(top)}
      />
      <h1 className="visually-hidden">{nameOf(frame)}</h1>
      {top.length === 0 ? (
        <EmptyState title={t('front')} text={t('frontHint')} />
      ) : (
        <TopStories cards={top} reading={reading} />
      )}
      <MostRead cards={mostRead} reading={reading} look="row" />
      {sections.map(({ section, cards }) => (
        <FrontSection key={section.id} section={section} cards={cards} reading={reading} />
      ))}
      <JsonLd graph={graph} />
    </PageFrame>
  );
}
