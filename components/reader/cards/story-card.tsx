import { readerAddress } from '#newsroom/addresses.ts';
import { Age } from '#components/reader/age.tsx';
import { LiveMark } from '#components/reader/coverage/live-mark.tsx';
import { HeadlineText } from '#components/reader/headline-text.tsx';
import { storyLanguage } from '#components/reader/language.ts';
import type { PhotoPlace } from '#components/reader/photo/photo-place.ts';
import { PhotoPicture } from '#components/reader/photo/photo-picture.tsx';
import type { Reading } from '#components/reader/reading.ts';
import { UrgentMark } from '#components/reader/urgency/urgent-mark.tsx';
import { RunningText } from '#components/ui/running-text.tsx';
import { cardPlaces } from './card-places.ts';
import type { CardStory } from './card-story.ts';
import styles from './story-card.module.css';

type CardLook = 'lead' | 'side' | 'grid' | 'feature' | 'opinion';

type Props = {
  card: CardStory;
  reading: Reading;
  look: CardLook;
  /** Where its photo stands, where its look does not say so. */
  place?: PhotoPlace;
  /** Side cards are mostly text; the first of a column may have its photo. */
  withPhoto?: boolean;
};

/** A story in a list, in one of five looks. A card without a photo shows its lead in the photo's place. */
export function StoryCard({ card, reading, look, ...shown }: Props) {
  const { place = cardPlaces[look], withPhoto = true } = shown;
  const { size = 'normal' } = card;
  const photo = withPhoto && size !== 'small' ? card.photo : null;
  return (
    <article
      className={styles['card']}
      data-look={look}
      {...(photo && { 'data-photo': '' })}
      {...(size !== 'normal' && { 'data-size': size })}
      {...storyLanguage(reading.locale, card.headline)}
    >
      {photo && (
        <div className={styles['photo']}>
          <PhotoPicture photo={photo} place={place} first={look === 'lead' || look === 'feature'} />
        </div>
      )}
      <div className={styles['words']}>
        <p className={styles['kicker']}>
          <UrgentMark storyId={card.id} level={card.urgency} />
          {card.coverage === 'running' && <LiveMark locale={reading.locale} />}
          <span>
            <RunningText text={card.kicker || card.section.name} />
          </span>
        </p>
        <h3 className={styles['headline']}>
          <a href={readerAddress(reading.locale, card)}>
            <HeadlineText text={card.headline} />
          </a>
        </h3>
        {card.lead !== '' && (
          <p className={styles['lead']}>
            <RunningText text={card.lead} />
          </p>
        )}
        <Age at={card.publishedAt} reading={reading} />
      </div>
    </article>
  );
}
