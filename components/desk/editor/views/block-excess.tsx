'use client';
// In the browser: it speaks of the text as it stands while it is being written.
import type { Node } from '@tiptap/pm/model';
import { useLocale, useTranslations } from 'next-intl';
import { use } from 'react';
import { formatNumber } from '#arabic/numbers.ts';
import { directions } from '#i18n/locales.ts';
import { excessOf } from '#components/desk/editor/document/excess.ts';
import styles from './block-frame.module.css';
import { WritingStyle } from './writing-style.ts';

/** Says what a block has too much of, before a save is refused for it. */
export function BlockExcess({ node }: { node: Node }) {
  const t = useTranslations('editor.blocks.excess');
  const dir = directions[useLocale()];
  const style = use(WritingStyle);
  const excess = excessOf(node);
  if (!excess || !style) return null;
  const { of, limit } = excess;
  return (
    <p role="alert" dir={dir} contentEditable={false} className={styles.excess}>
      {t(of, { limit, shown: formatNumber(limit, style) })}
    </p>
  );
}
