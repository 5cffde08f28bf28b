import type { BlockOf } from '#newsroom/story/blocks.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './pull-quote-block.module.css';

/** A sentence of the story, set large. */
export function PullQuoteBlock({ block }: { block: BlockOf<'pull-quote'> }) {
  return (
    <figure className={styles['pull-quote']} dir={block.dir}>
      <blockquote>
        <p>
          <RunningText text={block.text} />
        </p>
      </blockquote>
      {block.speaker !== '' && (
        <figcaption className={styles['speaker']}>
          <bdi>
            <RunningText text={block.speaker} />
          </bdi>
        </figcaption>
      )}
    </figure>
  );
}
