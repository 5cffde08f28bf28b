'use client';
// In the browser: what it shows changes with what is done there.
import { useLocale, useTranslations } from 'next-intl';
import { formatAge } from '#arabic/dates.ts';
import { PhotoThumb } from '#components/desk/photos/photo-thumb.tsx';
import { Badge } from '#components/ui/badge.tsx';
import type { FrontStory } from '#db/front/fill-front.ts';
import type { FrontPick } from '#newsroom/front/arrangement.ts';
import { stripLevel } from '#newsroom/urgency.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import { useFrontRoom } from './front-room.ts';
import styles from './front-card.module.css';

/** A story as its card on the page shows it, small, with what an editor must know of it. */
export function CardFace({ story, pick }: { story: FrontStory; pick?: FrontPick | undefined }) {
  const { photos, style, now } = useFrontRoom();
  const own = pick?.photoId ? photos[pick.photoId] : undefined;
  const photo =
    pick?.photoId === null || pick?.size === 'small' ? null : (own?.photo ?? story.photo);
  const locale = useLocale();
  const section = locale === 'en' ? story.section.nameEn : story.section.name;
  const kicker = pick?.kicker ?? story.kicker;
  return (
    <span className={styles.face}>
      {photo && (
        <span className={styles.thumb}>
          <PhotoThumb photo={photo} alt="" sizes="200px" />
        </span>
      )}
      <span className={styles.words}>
        {kicker && (
          <bdi className={styles.kicker}>
            <RunningText text={kicker} />
          </bdi>
        )}
        <bdi className={styles.headline}>
          <RunningText text={pick?.headline ?? story.headline} />
        </bdi>
        <span className={styles.facts}>
          {section} · {formatAge(new Date(story.publishedAt), now, style)}
        </span>
        <CardMarks story={story} pick={pick} rightsEnded={own?.rightsEnded ?? false} />
      </span>
    </span>
  );
}

type CardMarksProps = {
  story: FrontStory;
  pick: FrontPick | undefined;
  rightsEnded: boolean;
};

function CardMarks({ story, pick, rightsEnded }: CardMarksProps) {
  const t = useTranslations('front.marks');
  const desk = useTranslations('desk.urgency');
  const { urgency, isWithdrawn, isCorrected } = story;
  const size = pick?.size;
  if (!urgency && !isWithdrawn && !isCorrected && !rightsEnded && !size) return null;
  return (
    <span className={styles.marks}>
      {urgency !== 0 && (
        <Badge tone={urgency >= stripLevel ? 'urgent' : 'brand'}>{desk(`${urgency}`)}</Badge>
      )}
      {isWithdrawn && <Badge tone="danger">{t('withdrawn')}</Badge>}
      {isCorrected && <Badge tone="warn">{t('corrected')}</Badge>}
      {rightsEnded && <Badge tone="danger">{t('rightsEnded')}</Badge>}
      {size && size !== 'normal' && <Badge>{t(size)}</Badge>}
    </span>
  );
}
