import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CutPreview } from '#components/desk/photos/cut-preview.tsx';
import type { CutName } from '#newsroom/photos/cuts.ts';
import type { Known } from './known.ts';
import styles from './compare.module.css';

type Mark = 'added' | 'removed' | undefined;
type ComparedPhotoProps = {
  mediaId: number;
  cut?: CutName | undefined;
  known: Known;
  /** Where the other version lacks the photo, and where it cuts it otherwise. */
  mark: Mark;
  cutMark?: Mark;
};

/** One photo of a version: the picture as it is cut there, what is in it, and the name of the cut. */
export function ComparedPhoto({
  mediaId,
  cut = 'whole',
  known,
  mark,
  cutMark,
}: ComparedPhotoProps) {
  const t = useTranslations('compare');
  const photo = known.photoOf(mediaId);
  const words = photo?.alt || t('photo', { id: String(mediaId) });
  const isCutShown = cut !== 'whole' || cutMark !== undefined;
  return (
    <li className={styles.photo}>
      {photo && (
        <span className={styles.picture}>
          <CutPreview photo={photo} cut={cut} alt="" width={120} />
        </span>
      )}
      <span>
        <Marked mark={mark}>
          <bdi>{words}</bdi>
        </Marked>
        {isCutShown && (
          <>
            {' · '}
            <Marked mark={mark ?? cutMark}>{t(`cuts.${cut}`)}</Marked>
          </>
        )}
      </span>
    </li>
  );
}

function Marked({ mark, children }: { mark: Mark; children: ReactNode }) {
  if (mark === 'added') return <ins>{children}</ins>;
  return mark === 'removed' ? <del>{children}</del> : children;
}
