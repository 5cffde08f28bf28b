import type { BlockOf } from '#newsroom/story/blocks.ts';
import { spanText } from '#newsroom/story/plain-text.ts';
import { quotationMarks } from '#newsroom/story/quoted.ts';
import styles from './quotation-block.module.css';
import { Spans } from './spans.tsx';

/** Somebody's own words, and whose they are. */
export function QuotationBlock({ block }: { block: BlockOf<'quotation'> }) {
  const [open, close] = quotationMarks(spanText(block.text), block.dir ?? 'rtl');
  return (
    <figure className={styles['quotation']} dir={block.dir}>
      <blockquote>
        <p>
          {open}
          <Spans text={block.text} />
          {close}
        </p>
      </blockquote>
      {block.speaker !== '' && (
        <figcaption className={styles['speaker']}>
          <bdi>{block.speaker}</bdi>
        </figcaption>
      )}
    </figure>
  );
}
