import { useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import { missingWords } from '#newsroom/photos/photo-words.ts';
import styles from './photo-marks.module.css';

type PhotoMarksProps = { photo: LibraryPhoto; now: Date };

/** What stands in the way of a photo: words that are still to be said, rights that have ended or end soon. */
export function PhotoMarks({ photo, now }: PhotoMarksProps) {
  const t = useTranslations('photos.marks');
  const missing = missingWords(photo);
  const rights = rightsNow(photo.rightsEndAt, now);
  if (missing.length === 0 && rights === null) return null;
  return (
    <span className={styles.marks}>
      {rights === 'ended' && <Badge tone="danger">{t('rightsEnded')}</Badge>}
      {rights === 'ending' && <Badge tone="warn">{t('rightsEnding')}</Badge>}
      {missing.map((word) => (
        <Badge key={word} tone="warn">
          {t(`missing.${word}`)}
        </Badge>
      ))}
    </span>
  );
}

const soonMs = 30 * 24 * 60 * 60_000;

function rightsNow(endAt: string | null, now: Date): 'ended' | 'ending' | null {
  if (endAt === null) return null;
  const left = Date.parse(endAt) - now.getTime();
  if (left <= 0) return 'ended';
  return left <= soonMs ? 'ending' : null;
}
