'use client';
// In the browser: a field inside the text, which keeps its own letters while they are being typed.
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useStoryLanguage } from '#components/desk/editor/story-language.ts';
import { blockLimits } from '#newsroom/story/limits.ts';
import styles from './context-view.module.css';

type ContextLineProps = {
  line: string;
  readOnly: boolean;
  takesFocus: boolean;
  onChange: (line: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** «سطر يشرح الصلة». It keeps its own letters: what comes back from the document must not overtake typing. */
export function ContextLine({ line, readOnly, takesFocus, onChange, onKeyDown }: ContextLineProps) {
  const t = useTranslations('editor.context');
  const language = useStoryLanguage();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    if (input && document.activeElement !== input) input.value = line;
  }, [line]);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles.picker}>
      <label htmlFor={id}>{t('line')}</label>
      <input
        ref={field}
        id={id}
        type="text"
        {...language}
        maxLength={blockLimits.captionLength}
        readOnly={readOnly}
        className={styles.input}
        defaultValue={line}
        onKeyDown={onKeyDown}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
