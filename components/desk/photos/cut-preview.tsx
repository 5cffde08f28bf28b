import { type Crops, type CutName, type FocalPoint, framesOf } from '#newsroom/photos/cuts.ts';
import type { Photo, ShownCut } from '#newsroom/photos/photo.ts';
import { renditionAddress } from '#newsroom/photos/rendition-names.ts';
import styles from './cut-preview.module.css';

type CutPreviewProps = {
  photo: Photo & { focal?: FocalPoint | null; crops?: Crops };
  cut: CutName;
  alt: string;
  /** How wide it is at most, in CSS pixels. */
  width: number;
};

/** A photo as a cut shows it, also while the cut's own files are still being made: then a part of the whole. */
export function CutPreview({ photo, cut, alt, width }: CutPreviewProps) {
  const { key, cuts, placeholder, focal = null, crops = {} } = photo;
  const frame = cuts[cut]?.frame ?? framesOf({ ...photo, focal, crops })[cut];
  const shown = cuts[cut] ?? cuts.whole;
  const isWhole = shown === cuts.whole && cut !== 'whole';
  const across = isWhole ? (width * photo.width) / frame.width : width;
  const part = {
    inlineSize: `${(photo.width / frame.width) * 100}%`,
    insetInlineStart: `${(-frame.x / frame.width) * 100}%`,
    insetBlockStart: `${(-frame.y / frame.height) * 100}%`,
  };
  return (
    // A picture has no direction: its left is where it is cut from, in every language.
    <span
      dir="ltr"
      className={styles.frame}
      style={{
        aspectRatio: `${frame.width} / ${frame.height}`,
        ...(placeholder && !isWhole && { backgroundImage: `url(${placeholder})` }),
      }}
    >
      {/* The renditions are there already; next/image would make them again. */}
      {/* oxlint-disable-next-line next/no-img-element */}
      <img
        src={addressIn(key, shown, across)}
        srcSet={`${addressIn(key, shown, across * 2)} 2x`}
        alt={alt}
        decoding="async"
        draggable={false}
        className={isWhole ? styles.part : styles.full}
        style={isWhole ? part : undefined}
      />
    </span>
  );
}

/** The smallest rendition that is as wide, or the widest. */
function addressIn(key: string, { frame, widths }: ShownCut, wanted: number): string {
  const width = widths.find((one) => one >= wanted) ?? widths.at(-1) ?? frame.width;
  return renditionAddress({ key, frame, width, format: 'webp' });
}
