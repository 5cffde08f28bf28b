import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { cardPlaces } from '#components/reader/cards/card-places.ts';
import { type Frame, PageFrame } from '#components/reader/frame/page-frame.tsx';
import { breadcrumbs } from '#components/reader/json-ld/breadcrumbs.ts';
import { listPage } from '#components/reader/json-ld/list-page.ts';
import { newspaper } from '#components/reader/json-ld/newspaper.ts';
import { ListFront } from '#components/reader/list/list-front.tsx';
import type { ListStories } from '#components/reader/list/list-stories.ts';
import { type Locale, listPageAddress, newspaperLanguage } from '#newsroom/addresses.ts';
import { JsonLd } from './json-ld.tsx';
import { PageHead } from './page-head.tsx';
import { imageOfList } from './page-image.ts';
import { titleOf } from './title-of.ts';

type Props = {
  frame: Frame;
  list: ListStories;
  name: string;
  description: string;
  /** Of the list itself, in each interface language. */
  listIn: (locale: Locale) => string;
  /** What the navigation marks as current. */
  current?: string;
  heading: ReactNode;
  empty?: ReactNode;
};

/** One page of a list of stories: a section's, a topic's, a writer's. */
export function ListPage({ frame, list, name, description, listIn, current, ...shown }: Props) {
  const t = useTranslations('reader.pages');
  const { reading } = frame;
  const { cards, page, newer, older } = list;
  const title = page === 1 ? name : t('title', { section: name, page: `${page}` });
  const photo = page === 1 ? cards[0]?.photo : null;
  const address = listIn(reading.locale);
  const addressIn = (locale: Locale) => listPageAddress(listIn(locale), list.at);
  const graph = [
    newspaper(frame),
    breadcrumbs(frame, [{ name, address }]),
    listPage(frame, { name: title, description, address: addressIn(newspaperLanguage), cards }),
  ];
  return (
    <PageFrame frame={frame} {...(current !== undefined && { current })} addressIn={addressIn}>
      <PageHead
        frame={frame}
        addressIn={addressIn}
        title={titleOf(title, frame)}
        shareTitle={title}
        description={description}
        list={{ name: titleOf(name, frame), address }}
        firstPhoto={photo ? { photo, place: cardPlaces.feature } : null}
        image={imageOfList(cards)}
        previous={newer && listPageAddress(address, newer)}
        next={older && listPageAddress(address, older)}
      />
      <ListFront
        heading={shown.heading}
        list={list}
        address={address}
        reading={reading}
        empty={shown.empty}
      />
      <JsonLd graph={graph} />
    </PageFrame>
  );
}
