import type { Block } from '#newsroom/story/blocks.ts';
import { photoUses } from '#newsroom/story/versions/photo-uses.ts';
import { ComparedPhoto } from './compared-photo.tsx';
import type { Known } from './known.ts';
import styles from './compare.module.css';

type ComparedPhotosProps = {
  block: Block | null;
  /** The block in the other version; left out where nothing is to be marked. */
  other?: Block | null;
  mark: 'added' | 'removed';
  known: Known;
};

/** The photos of a block, each marked where the other version lacks it or cuts it otherwise; none for a block of words. */
export function ComparedPhotos({ block, other, mark, known }: ComparedPhotosProps) {
  const uses = block ? photoUses(block) : [];
  if (uses.length === 0) return null;
  const others = other === undefined ? undefined : other ? photoUses(other) : [];
  return (
    <ul className={styles.photos}>
      {uses.map(({ mediaId, cut }, at) => {
        const same = others?.find((one) => one.mediaId === mediaId);
        const isCutElse = same && (same.cut ?? 'whole') !== (cut ?? 'whole');
        return (
          <ComparedPhoto
            key={`${mediaId} ${at}`}
            mediaId={mediaId}
            cut={cut}
            known={known}
            mark={others && !same ? mark : undefined}
            cutMark={isCutElse ? mark : undefined}
          />
        );
      })}
    </ul>
  );
}
