import { useTranslations } from 'next-intl';
import { CardGrid } from '#components/reader/cards/card-grid.tsx';
import type { CardStory } from '#components/reader/cards/card-story.ts';
import { StoryCard } from '#components/reader/cards/story-card.tsx';
import { EmptyState } from '#components/reader/empty-state.tsx';
import type { Reading } from '#components/reader/reading.ts';
import { PagesNavigation } from './pages-navigation.tsx';
import styles from './section-front.module.css';

type Props = {
  section: { slug: string; name: string; nameEn: string };
  cards: CardStory[];
  page: number;
  pages: number;
  reading: Reading;
};

/** A section's stories, the newest first; the first page opens with its newest, large. */
export function SectionFront({ section, cards, page, pages, reading }: Props) {
  const t = useTranslations('reader');
  const opening = page === 1 ? cards[0] : undefined;
  const rest = opening ? cards.slice(1) : cards;
  return (
    <div className={styles['section']}>
      <h1 className={styles['name']}>{reading.locale === 'en' ? section.nameEn : section.name}</h1>
      {cards.length === 0 && (
        <EmptyState title={t('empty.section')} text={t('empty.sectionHint')} />
      )}
      {cards.length > 0 && <h2 className="visually-hidden">{t('newest')}</h2>}
      {opening && (
        <div className={styles['opening']}>
          <StoryCard card={opening} reading={reading} look="feature" />
        </div>
      )}
      {rest.length > 0 && <CardGrid cards={rest} reading={reading} />}
      <PagesNavigation slug={section.slug} page={page} pages={pages} reading={reading} />
    </div>
  );
}
