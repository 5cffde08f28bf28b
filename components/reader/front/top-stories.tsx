import { useTranslations } from 'next-intl';
import { cardPlaces } from '#components/reader/cards/card-places.ts';
import type { CardStory } from '#components/reader/cards/card-story.ts';
import { CardGrid } from '#components/reader/cards/card-grid.tsx';
import { StoryCard } from '#components/reader/cards/story-card.tsx';
import { type LiveLine, NewestLine } from './live-now.tsx';
import type { Reading } from '#components/reader/reading.ts';
import styles from './top-stories.module.css';

/** The first story; with its newest line, where it is a live coverage that runs. */
export type LeadCard = CardStory & { newest?: LiveLine | null };

type TopStoriesProps = { lead: LeadCard; top: CardStory[]; reading: Reading };

/** How the photo of the front page's lead stands. */
export function leadPlace({ size }: Pick<CardStory, 'size'>) {
  return size === 'large' ? cardPlaces.wide : cardPlaces.lead;
}

/** The top of the front page: one story large, three beside it, or below one that is larger still, the rest in a grid. */
export function TopStories({ lead, top, reading }: TopStoriesProps) {
  const t = useTranslations('reader');
  const side = top.slice(0, 3);
  const rest = top.slice(3);
  // A lead of words alone takes the whole width: beside three others it would leave a hole below itself.
  const isBare = lead.photo === null || lead.size === 'small';
  const isWide = lead.size === 'large' || isBare;
  // The third may have the whole row, where a photo would be larger than the first story's.
  const pictured = side.slice(0, 2).find((card) => card.photo !== null && card.size !== 'small');
  return (
    <section className={styles['top']} aria-labelledby="top-stories">
      <h2 id="top-stories" className="visually-hidden">
        {t('topStories')}
      </h2>
      <div className={styles['first']} {...(isWide && { 'data-wide': '' })}>
        <div>
          <StoryCard card={lead} reading={reading} look="lead" place={leadPlace(lead)} />
          {lead.newest && <NewestLine card={lead} newest={lead.newest} reading={reading} />}
        </div>
        {side.length > 0 && (
          <ul className={styles['side']}>
            {side.map((card) => (
              <li key={card.id}>
                <StoryCard
                  card={card}
                  reading={reading}
                  look="side"
                  withPhoto={card === pictured && !isWide}
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
