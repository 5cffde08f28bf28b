'use client';
// In the browser: it says what was done to blocks, whichever way.
import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { type BlockNews as News, newsOf } from './block-moves.ts';

/** «نُقلت الفقرة إلى الموضع 3 من 12», to who cannot see it. */
export function BlockNews({ editor, style }: { editor: Editor; style: DateStyle }) {
  const t = useTranslations('editor.menu.news');
  const [news, setNews] = useState<News | null>(null);
  useEffect(() => {
    const listen = ({ transaction }: { transaction: Transaction }) => {
      const latest = newsOf(transaction);
      if (latest) setNews(latest);
    };
    editor.on('transaction', listen);
    return () => void editor.off('transaction', listen);
  }, [editor]);
  return (
    <output className="visually-hidden">
      {news &&
        t(news.done, {
          count: news.count,
          shown: formatNumber(news.count, style),
          position: formatNumber(news.position, style),
          total: formatNumber(news.total, style),
        })}
    </output>
  );
}
