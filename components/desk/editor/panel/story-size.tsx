'use client';
// In the browser: it counts what is being typed.
import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { readingMinutes, wordCount } from '#newsroom/story/plain-text.ts';
import styles from './panel.module.css';

/** «312 كلمة», «دقيقتان» */
export function StorySize({ content, style }: { content: StoryContent; style: DateStyle }) {
  const t = useTranslations('editor.panel');
  const words = wordCount(content.body);
  const minutes = readingMinutes(content);
  return (
    <p className={styles.size}>
      <span>{t('words', { count: words, shown: formatNumber(words, style) })}</span>
      <span>{t('minutes', { count: minutes, shown: formatNumber(minutes, style) })}</span>
    </p>
  );
}
