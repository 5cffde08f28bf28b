import type { BlockOf } from '#newsroom/story/blocks.ts';
import styles from './list-block.module.css';
import { Spans } from './spans.tsx';

export function ListBlock({ block }: { block: BlockOf<'list'> }) {
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List className={styles['list']} dir={block.dir}>
      {block.items.map((item, position) => (
        <li key={`item-${position}`}>
          <Spans text={item} />
        </li>
      ))}
    </List>
  );
}
