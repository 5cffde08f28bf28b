import { CardGrid } from '#components/reader/cards/card-grid.tsx';
import type { CardStory } from '#components/reader/cards/card-story.ts';
import { SectionHeading } from '#components/reader/cards/section-heading.tsx';
import type { Reading } from '#components/reader/reading.ts';
import styles from './front-section.module.css';

type Props = {
  section: { slug: string; name: string; nameEn: string };
  cards: CardStory[];
  reading: Reading;
};

/** One section's newest on the front page. */
export function FrontSection({ section, cards, reading }: Props) {
  return (
    <section className={styles['section']}>
      <SectionHeading section={section} locale={reading.locale} />
      <CardGrid cards={cards} reading={reading} />
    </section>
  );
}
