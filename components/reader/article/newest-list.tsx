import { useTranslations } from 'next-intl';
import { storyAddress } from '#newsroom/addresses.ts';
import { Age } from '#components/reader/age.tsx';
import type { CardStory } from '#components/reader/cards/card-story.ts';
import { HeadlineText } from '#components/reader/headline-text.tsx';
import { storyLanguage } from '#components/reader/language.ts';
import type { Reading } from '#components/reader/reading.ts';
import { UrgentMark } from '#components/reader/urgency/urgent-mark.tsx';
import styles from './newest-list.module.css';

/** The newest headlines, numbered, beside what is being read. */
export function NewestList({ cards, reading }: { cards: CardStory[]; reading: Reading }) {
  const t = useTranslations('reader');
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="newest">
      <h2 id="newest" className={styles['title']}>
        {t('newest')}
      </h2>
      <ol className={styles['list']}>
        {cards.map((card) => (
          <li key={card.id} {...storyLanguage(reading.locale)}>
            <div>
              <UrgentMark storyId={card.id} level={card.urgency} />
              <a href={storyAddress(reading.locale, card)}>
                <HeadlineText text={card.headline} />
              </a>
              <Age at={card.publishedAt} reading={reading} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
