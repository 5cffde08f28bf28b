import type { Block } from '#newsroom/story/blocks.ts';
import { StoryBlock } from '#components/reader/blocks/story-block.tsx';
import type { Surroundings } from '#components/reader/blocks/surroundings.ts';
import styles from './story-body.module.css';

/** A story's text, block after block. */
export function StoryBody({ body, around }: { body: Block[]; around: Surroundings }) {
  return (
    <div className={styles['body']} data-body>
      {body.map((block) => (
        <StoryBlock key={block.id} block={block} around={around} />
      ))}
    </div>
  );
}
