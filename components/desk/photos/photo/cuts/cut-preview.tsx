import { photoSources } from '#components/reader/photo/photo-sources.ts';
import type { Frame } from '#newsroom/photos/cuts.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import styles from './cuts.module.css';

type CutPreviewProps = { photo: Photo; frame: Frame };

/** The rectangle of a photo as readers would see it. It is decoration: what it shows is said in words beside it. */
export function CutPreview({ photo, frame }: CutPreviewProps) {
  return (
    <span className={styles.preview} style={{ aspectRatio: `${frame.width} / ${frame.height}` }}>
      <WholePicture
        photo={photo}
        style={{
          inlineSize: part(photo.width, frame.width),
          insetInlineStart: part(-frame.x, frame.width),
          insetBlockStart: part(-frame.y, frame.height),
        }}
      />
    </span>
  );
}

function part(length: number, of: number): string {
  return `${(length / of) * 100}%`;
}

/** Previews and the picture that is worked on ask for the same file: it is fetched once. */
export function WholePicture({
  photo,
  alt = '',
  style,
}: {
  photo: Photo;
  alt?: string;
  style?: Record<string, string>;
}) {
  const { src, avif, webp, width, height } = photoSources(photo);
  const sizes = '(min-width: 62.5em) 640px, 100vw';
  return (
    <picture>
      <source type="image/avif" srcSet={avif} sizes={sizes} />
      <source type="image/webp" srcSet={webp} sizes={sizes} />
      <img
        className={styles.picture}
        src={src}
        alt={alt}
        width={width}
        height={height}
        draggable={false}
        style={style}
      />
    </picture>
  );
}
