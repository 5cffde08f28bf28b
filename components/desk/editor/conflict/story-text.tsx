import { textOfBlock } from '#newsroom/story/plain-text.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import styles from './conflict-panel.module.css';

/** A story's words, block by block, to be read beside another text. */
export function StoryText({ content, label }: { content: StoryContent; label: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reached by keyboard.
    <section aria-label={label} tabIndex={0} dir="rtl" lang="ar" className={styles.text}>
      <p>{content.kicker}</p>
      <h3>{content.headline}</h3>
      <p>{content.lead}</p>
      {content.body.map((block) => (
        <p key={block.id} dir={block.dir}>
          {(block.kind === 'embed' ? [block.url] : textOfBlock(block)).join('\n')}
        </p>
      ))}
    </section>
  );
}
