import type { Reading } from '#components/reader/reading.ts';
import type { CardStory } from './card-story.ts';
import styles from './card-grid.module.css';
import { StoryCard } from './story-card.tsx';

/** Cards side by side: four, then two, then one below the other as the page gets narrower. */
export function CardGrid({ cards, reading }: { cards: CardStory[]; reading: Reading }) {
  return (
    <ul className={styles['grid']}>
      {cards.map((card) => (
        <li key={card.id}>
          <StoryCard card={card} reading={reading} look="grid" />
        </li>
      ))}
    </ul>
  );
}
