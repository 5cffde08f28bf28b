import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { CardGrid } from '#components/reader/cards/card-grid.tsx';
import { StoryCard } from '#components/reader/cards/story-card.tsx';
import type { Reading } from '#components/reader/reading.ts';
import styles from './list-front.module.css';
import type { ListStories } from './list-stories.ts';
import { PagesNavigation } from './pages-navigation.tsx';

type Props = {
  /** What the list is of, and what is said of it. */
  heading: ReactNode;
  list: ListStories;
  address: string;
  reading: Reading;
  /** What stands there as long as there is no story. */
  empty?: ReactNode;
};

/** A list's stories, the newest first; the first page opens with its newest, large. */
export function ListFront({ heading, list, address, reading, empty }: Props) {
  const t = useTranslations('reader');
  const { cards, page } = list;
  const opening = page === 1 ? cards[0] : undefined;
  const rest = opening ? cards.slice(1) : cards;
  return (
    <div className={styles['list']}>
      {heading}
      {cards.length === 0 && empty}
      {cards.length > 0 && <h2 className="visually-hidden">{t('newest')}</h2>}
      {opening && (
        <div className={styles['opening']}>
          <StoryCard card={opening} reading={reading} look="feature" />
        </div>
      )}
      {rest.length > 0 && <CardGrid cards={rest} reading={reading} />}
      <PagesNavigation list={list} address={address} reading={reading} />
    </div>
  );
}
