import { useTranslations } from 'next-intl';
import { CardGrid } from '#components/reader/cards/card-grid.tsx';
import type { CardStory } from '#components/reader/cards/card-story.ts';
import type { Reading } from '#components/reader/reading.ts';
import styles from './related-stories.module.css';

/** Other stories of the same topics. */
export function RelatedStories({ cards, reading }: { cards: CardStory[]; reading: Reading }) {
  const t = useTranslations('reader.story');
  if (cards.length === 0) return null;
  return (
    <section className={styles['related']} aria-labelledby="related">
      <h2 id="related" className={styles['title']}>
        {t('related')}
      </h2>
      <CardGrid cards={cards} reading={reading} />
    </section>
  );
}
