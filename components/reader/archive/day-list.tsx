import { formatClock } from '#arabic/dates.ts';
import type { CardStory } from '#components/reader/cards/card-story.ts';
import { HeadlineText } from '#components/reader/headline-text.tsx';
import { storyLanguage } from '#components/reader/language.ts';
import type { Reading } from '#components/reader/reading.ts';
import { UrgentMark } from '#components/reader/urgency/urgent-mark.tsx';
import { readerAddress } from '#newsroom/addresses.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './day-list.module.css';

/** Headlines with the hour at which each was published and the section it belongs to. */
export function DayList({ cards, reading }: { cards: CardStory[]; reading: Reading }) {
  const { locale, dates } = reading;
  return (
    <ol className={styles['list']}>
      {cards.map((card) => (
        <li key={card.id}>
          <time className={styles['clock']} dateTime={card.publishedAt}>
            {formatClock(new Date(card.publishedAt), dates)}
          </time>
          <div {...storyLanguage(locale, card.headline)}>
            <UrgentMark storyId={card.id} level={card.urgency} />{' '}
            <a href={readerAddress(locale, card)}>
              <HeadlineText text={card.headline} />
            </a>
            <p className={styles['section']}>
              <RunningText text={card.kicker || card.section.name} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
