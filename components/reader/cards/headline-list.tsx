import { readerAddress } from '#newsroom/addresses.ts';
import { Age } from '#components/reader/age.tsx';
import { LiveMark } from '#components/reader/coverage/live-mark.tsx';
import { HeadlineText } from '#components/reader/headline-text.tsx';
import { storyLanguage } from '#components/reader/language.ts';
import type { Reading } from '#components/reader/reading.ts';
import { UrgentMark } from '#components/reader/urgency/urgent-mark.tsx';
import type { CardStory } from './card-story.ts';
import styles from './headline-list.module.css';

type Props = {
  /** Names the list in its page. */
  id: string;
  title: string;
  cards: CardStory[];
  reading: Reading;
  /** `dated`: how old each is; `ranked`: numbered; `row`: numbered, over the width of the page. */
  look: 'dated' | 'ranked' | 'row';
};

const lists = { dated: '', ranked: 'numbered', row: 'numbered wide' };

/** Headlines alone, under a title; nothing where there are none. */
export function HeadlineList({ id, title, cards, reading, look }: Props) {
  if (cards.length === 0) return null;
  const names = ['list', ...lists[look].split(' ')].map((name) => styles[name]);
  return (
    <section aria-labelledby={id} className={look === 'row' ? styles['row'] : undefined}>
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      <ol className={names.filter(Boolean).join(' ')}>
        {cards.map((card) => (
          <li key={card.id} {...storyLanguage(reading.locale, card.language)}>
            <div>
              <UrgentMark storyId={card.id} level={card.urgency} />
              {card.coverage === 'running' && <LiveMark locale={reading.locale} />}
              <a href={readerAddress(reading.locale, card)}>
                <HeadlineText text={card.headline} />
              </a>
              {look === 'dated' && <Age at={card.publishedAt} reading={reading} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
