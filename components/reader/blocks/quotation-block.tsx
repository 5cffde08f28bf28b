import type { BlockOf } from '#newsroom/story/blocks.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './quotation-block.module.css';
import { Spans } from './spans.tsx';

/** Somebody's own words, and whose they are. */
export function QuotationBlock({ block }: { block: BlockOf<'quotation'> }) {
  return (
    <figure className={styles['quotation']} dir={block.dir}>
      <blockquote>
        <p>
          <Spans text={block.text} />
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
