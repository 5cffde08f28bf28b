'use client';
// In the browser: it counts what is being typed.
import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { isEmptyBlock, readingMinutes, wordCount } from '#newsroom/story/plain-text.ts';
import styles from './panel.module.css';

/** «312 كلمة · قراءة في دقيقتين · 14 جزءًا»; a block that shows nothing is none. */
export function StorySize({ content, style }: { content: StoryContent; style: DateStyle }) {
  const t = useTranslations('editor');
  const words = wordCount(content.body);
  const minutes = readingMinutes(content);
  const blocks = content.body.filter((block) => !isEmptyBlock(block)).length;
  const shown = (count: number) => ({ count, shown: formatNumber(count, style) });
  return (
    <p className={styles.size}>
      <span>{t('panel.words', shown(words))}</span>
      {words > 0 && <span>{t('panel.minutes', shown(minutes))}</span>}
      <span>{t('limits.blocks', shown(blocks))}</span>
    </p>
  );
}
