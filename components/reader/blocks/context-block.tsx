import { useTranslations } from 'next-intl';
import { storyAddress } from '#newsroom/addresses.ts';
import type { BlockOf } from '#newsroom/story/blocks.ts';
import { HeadlineText } from '#components/reader/headline-text.tsx';
import { interfaceLanguage } from '#components/reader/language.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './context-block.module.css';
import type { Surroundings } from './surroundings.ts';

type Props = { block: BlockOf<'context'>; around: Surroundings };

/** «في سياق آخر»: another story, with one line of why. Nothing where readers may not see that story. */
export function ContextBlock({ block, around }: Props) {
  const t = useTranslations('reader.story');
  const story = around.contexts[block.storyId];
  if (!story) return null;
  return (
    <aside className={styles['context']} dir={block.dir} aria-label={t('context')}>
      <p className={styles['label']}>
        <span {...interfaceLanguage(around.locale)}>{t('context')}</span>
      </p>
      <p className={styles['headline']}>
        <a href={storyAddress(around.locale, story)}>
          <HeadlineText text={story.headline} />
        </a>
      </p>
      {block.line !== '' && (
        <p className={styles['why']}>
          <RunningText text={block.line} />
        </p>
      )}
    </aside>
  );
}
