import type { BlockOf } from '#newsroom/story/blocks.ts';
import { quoted } from '#newsroom/story/quoted.ts';
import styles from './pull-quote-block.module.css';

/** A sentence of the story, set large. */
export function PullQuoteBlock({ block }: { block: BlockOf<'pull-quote'> }) {
  return (
    <figure className={styles['pull-quote']} dir={block.dir}>
      <blockquote>
        <p>{quoted(block.text, block.dir ?? 'rtl')}</p>
      </blockquote>
      {block.speaker !== '' && (
        <figcaption className={styles['speaker']}>
          <bdi>{block.speaker}</bdi>
        </figcaption>
      )}
    </figure>
  );
}
