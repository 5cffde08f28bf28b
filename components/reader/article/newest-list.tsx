import { useTranslations } from 'next-intl';
import { HeadlineList } from '#components/reader/cards/headline-list.tsx';
import type { CardStory } from '#components/reader/cards/card-story.ts';
import type { Reading } from '#components/reader/reading.ts';

/** The newest headlines, beside what is being read. */
export function NewestList({ cards, reading }: { cards: CardStory[]; reading: Reading }) {
  const t = useTranslations('reader');
  return (
    <HeadlineList id="newest" title={t('newest')} cards={cards} reading={reading} look="dated" />
  );
}
