import type { Reading } from '#components/reader/reading.ts';
import { cardPlaces } from './card-places.ts';
import type { CardStory } from './card-story.ts';
import styles from './card-grid.module.css';
import { StoryCard } from './story-card.tsx';

/** Cards side by side: four (or just three), then two, then one below the other as the page gets narrower. */
export function CardGrid({ cards, reading }: { cards: CardStory[]; reading: Reading }) {
  const place = cards.length === 3 ? cardPlaces.three : cardPlaces.grid;
  return (
    <ul className={styles['grid']}>
      {cards.map((card) => (
        <li key={card.id}>
          <StoryCard card={card} reading={reading} look="grid" place={place} />
        </li>
      ))}
    </ul>
  );
}
