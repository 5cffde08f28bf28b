'use client';
// In the browser: another person's words came into the text that is open there.
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useId, useRef } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { joinNames } from '#arabic/names.ts';
import type { Known } from '#components/desk/compare/known.ts';
import type { TextNews } from '#components/desk/editor/saving/text-news.ts';
import { Button } from '#components/ui/button.tsx';
import { ChangedWords } from './changed-words.tsx';
import styles from './changed.module.css';

type ChangedNoticeProps = {
  news: TextNews;
  known: Known;
  style: DateStyle;
  /** Its reader wants to see what changed. */
  onLook: () => void;
  /** Its reader knows it. */
  onSeen: () => void;
};

/** «تغيّر النص الذي أمامك»: who changed it, and, when asked or once it is looked at, what. */
export function ChangedNotice({ news, known, style, onLook, onSeen }: ChangedNoticeProps) {
  const t = useTranslations('editor.changed');
  const locale = useLocale();
  const title = useId();
  const by = joinNames(news.by, locale);
  const place = useRef<HTMLElement>(null);
  const { isSeen } = news;
  useEffect(() => {
    if (!isSeen) return undefined;
    // Who asked to read it first is led to it, once the dialogs have given the focus back.
    let frame = 0;
    const lead = () => {
      if (document.querySelector('dialog[open]')) frame = requestAnimationFrame(lead);
      else place.current?.focus();
    };
    frame = requestAnimationFrame(lead);
    return () => cancelAnimationFrame(frame);
  }, [isSeen]);
  return (
    <section ref={place} tabIndex={-1} aria-labelledby={title} className={styles.notice}>
      <output>
        <span id={title}>{t(news.isMerged ? 'merged' : 'changed', { by })}</span>
      </output>
      <div className={styles.acts}>
        {!isSeen && (
          <Button type="button" small onClick={onLook}>
            {t('show')}
          </Button>
        )}
        <Button type="button" small onClick={onSeen}>
          {t('seen')}
        </Button>
      </div>
      {isSeen && <ChangedWords news={news} known={known} style={style} />}
    </section>
  );
}
