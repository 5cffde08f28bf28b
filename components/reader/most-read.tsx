import { useTranslations } from 'next-intl';
import type { CardStory } from './cards/card-story.ts';
import { HeadlineList } from './cards/headline-list.tsx';
import type { Reading } from './reading.ts';

type Props = {
  cards: CardStory[];
  reading: Reading;
  /** In a column beside what is read, or in a row over the width of the page. */
  look: 'ranked' | 'row';
};

/** What readers read most, numbered. */
export function MostRead({ cards, reading, look }: Props) {
  const t = useTranslations('reader');
  return (
    <HeadlineList
      id="most-read"
      title={t('mostRead')}
      cards={cards}
      reading={reading}
      look={look}
    />
  );
}
