import { useTranslations } from 'next-intl';
import { KeptNotice } from '#components/reader/article/kept-notice.tsx';
import type { CardStory } from '#components/reader/cards/card-story.ts';
import { EmptyState } from '#components/reader/empty-state.tsx';
import { frontPage } from '#components/reader/frame/front-page.ts';
import { type Frame, PageFrame, nameOf } from '#components/reader/frame/page-frame.tsx';
import { type LiveCard, LiveNow } from '#components/reader/front/live-now.tsx';
import { FrontSection } from '#components/reader/front/front-section.tsx';
import { MostRead } from '#components/reader/most-read.tsx';
import { OpinionStories } from '#components/reader/front/opinion-stories.tsx';
import { type LeadCard, TopStories, leadPlace } from '#components/reader/front/top-stories.tsx';
import { listPage } from '#components/reader/json-ld/list-page.ts';
import { newspaper, website } from '#components/reader/json-ld/newspaper.ts';
import { type Locale, localAddress, newspaperLanguage } from '#newsroom/addresses.ts';
import { JsonLd } from './json-ld.tsx';
import { PageHead } from './page-head.tsx';
import { imageOfList } from './page-image.ts';

type Section = { id: number; slug: string; name: string; nameEn: string };

export type FrontPageProps = {
  live: LiveCard[];
  lead: LeadCard | null;
  top: CardStory[];
  mostRead: CardStory[];
  strips: { section: Section; cards: CardStory[] }[];
  opinion: { section: Section | null; cards: CardStory[] };
};

const addressIn = (locale: Locale) => localAddress(locale, '/');

/** What editors have arranged, with the newest behind it: the lead, the top, the sections' strips, opinion. */
export function FrontPage({ frame, ...front }: FrontPageProps & { frame: Frame }) {
  const { live, lead, top, mostRead, strips, opinion } = front;
  const { settings, reading } = frame;
  const t = useTranslations('reader.empty');
  const photo = lead?.size === 'small' ? null : lead?.photo;
  const firstPhoto = lead && photo ? { photo, place: leadPlace(lead) } : null;
  const title = `${nameOf(frame)} | ${settings.motto}`;
  const first = lead ? [lead, ...top] : [];
  const graph = [
    newspaper(frame),
    website(frame),
    listPage(frame, {
      name: nameOf(frame),
      description: settings.motto,
      address: addressIn(newspaperLanguage),
      cards: [...live, ...first, ...strips.flatMap(({ cards }) => cards), ...opinion.cards],
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
        image={imageOfList(first)}
      />
      <KeptNotice />
      <h1 className="visually-hidden">{nameOf(frame)}</h1>
      <LiveNow cards={live} reading={reading} />
      {lead ? (
        <TopStories lead={lead} top={top} reading={reading} />
      ) : live.length > 0 ? null : (
        <EmptyState title={t('front')} text={t('frontHint')} />
      )}
      <MostRead cards={mostRead} reading={reading} look="row" />
      {strips.map(({ section, cards }) => (
        <FrontSection key={section.id} section={section} cards={cards} reading={reading} />
      ))}
      {opinion.cards.length > 0 && <OpinionStories {...opinion} reading={reading} />}
      <JsonLd graph={graph} />
    </PageFrame>
  );
}
