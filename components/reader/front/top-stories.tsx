import { useTranslations } from 'next-intl';
import type { CardStory } from '#components/reader/cards/card-story.ts';
import { CardGrid } from '#components/reader/cards/card-grid.tsx';
import { StoryCard } from '#components/reader/cards/story-card.tsx';
import type { Reading } from '#components/reader/reading.ts';
import styles from './top-stories.module.css';

/** The top of the front page: one story large, three beside it, the rest below in a grid. */
export function TopStories({ cards, reading }: { cards: CardStory[]; reading: Reading }) {
  const t = useTranslations('reader');
  const [lead, ...others] = cards;
  const side = others.slice(0, 3);
  const rest = others.slice(3);
  // The third may have the whole row, where a photo would be larger than the first story's.
  const pictured = side.slice(0, 2).find((card) => card.photo !== null);
  return (
    <section className={styles['top']} aria-labelledby="top-stories">
      <h2 id="top-stories" className="visually-hidden">
        {t('topStories')}
      </h2>
      <div className={styles['first']}>
        {lead && <StoryCard card={lead} reading={reading} look="lead" />}
        {side.length > 0 && (
          <ul className={styles['side']}>
            {side.map((card) => (
              <li key={card.id}>
                <StoryCard
                  card={card}
                  reading={reading}
                  look="side"
                  withPhoto={card === pictured}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
      {rest.length > 0 && <CardGrid cards={rest} reading={reading} />}
    </section>
  );
}
