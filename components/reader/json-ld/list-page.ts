import type { CollectionPage } from 'schema-dts';
import type { CardStory } from '#components/reader/cards/card-story.ts';
import type { Frame } from '#components/reader/frame/page-frame.tsx';
import { newspaperLanguage, readerAddress } from '#newsroom/addresses.ts';
import { newspaperId } from './newspaper.ts';

type ListPage = {
  name: string;
  description: string;
  /** The one address of this page of the list on this site. */
  address: string;
  cards: Pick<CardStory, 'id' | 'slug' | 'language' | 'coverage'>[];
};

/** A page that leads to stories, in their order on it. */
export function listPage(frame: Frame, { name, description, address, cards }: ListPage) {
  const { siteUrl } = frame;
  return {
    '@type': 'CollectionPage',
    '@id': `${siteUrl}${address}#page`,
    url: siteUrl + address,
    name,
    ...(description === '' ? {} : { description }),
    inLanguage: newspaperLanguage,
    publisher: newspaperId(frame),
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: cards.map((card, place) => ({
        '@type': 'ListItem',
        position: place + 1,
        url: siteUrl + readerAddress(card.language, card),
      })),
    },
  } as const satisfies CollectionPage;
}
