import type { BlockOf } from '#newsroom/story/blocks.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './fact-box-block.module.css';
import { Spans } from './spans.tsx';

/** What a reader may want to know beside the story. */
export function FactBoxBlock({ block }: { block: BlockOf<'fact-box'> }) {
  const titleId = `title-${block.id}`;
  const label = block.title === '' ? {} : { 'aria-labelledby': titleId };
  return (
    <aside className={styles['box']} dir={block.dir} {...label}>
      {block.title !== '' && (
        <p id={titleId} className={styles['title']}>
          <RunningText text={block.title} />
        </p>
      )}
      {block.paragraphs.map((paragraph, position) => (
        <p key={`paragraph-${position}`}>
          <Spans text={paragraph} />
        </p>
      ))}
    </aside>
  );
}
