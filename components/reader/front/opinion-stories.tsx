import { useTranslations } from 'next-intl';
import { SectionHeading } from '#components/reader/cards/section-heading.tsx';
import type { CardStory } from '#components/reader/cards/card-story.ts';
import { StoryCard } from '#components/reader/cards/story-card.tsx';
import type { Reading } from '#components/reader/reading.ts';
import styles from './opinion-stories.module.css';

type OpinionStoriesProps = {
  section: { slug: string; name: string; nameEn: string } | null;
  cards: CardStory[];
  reading: Reading;
};

/** What is opinion and not news: set apart from it, words alone. */
export function OpinionStories({ section, cards, reading }: OpinionStoriesProps) {
  const t = useTranslations('reader');
  return (
    <section className={styles['opinion']} aria-labelledby={section ? undefined : 'opinion'}>
      {section ? (
        <SectionHeading section={section} locale={reading.locale} />
      ) : (
        <h2 id="opinion" className={styles['name']}>
          {t('opinion')}
        </h2>
      )}
      <ul className={styles['list']}>
        {cards.map((card) => (
          <li key={card.id}>
            <StoryCard card={card} reading={reading} look="opinion" withPhoto={false} />
          </li>
        ))}
      </ul>
    </section>
  );
}
