import type { BlockOf } from '#newsroom/story/blocks.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './subheadline-block.module.css';

export function SubheadlineBlock({ block }: { block: BlockOf<'subheadline'> }) {
  const Heading = block.level === 2 ? 'h2' : 'h3';
  return (
    <Heading className={styles['subheadline']} dir={block.dir}>
      <RunningText text={block.text} />
    </Heading>
  );
}
