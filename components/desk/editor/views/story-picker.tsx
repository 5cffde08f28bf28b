'use client';
// In the browser: it searches while one types and moves through what it found by arrow keys.
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { FoundStory } from '#db/stories/find-printed-stories.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import { useStorySearch } from './use-story-search.ts';
import styles from './context-view.module.css';

/** WAI-ARIA's combobox with a list: type, arrows, Enter. */
export function StoryPicker({
  onPick,
  onCancel,
}: {
  onPick: (story: FoundStory) => void;
  onCancel: () => void;
}) {
  const t = useTranslations('editor.context');
  const id = useId();
  const [words, setWords] = useState('');
  const [isOpen, setOpen] = useState(true);
  const [at, setAt] = useState(0);
  const answer = useStorySearch(words, isOpen);
  const found = answer?.stories;
  // Of what was found for other words nothing is chosen: Enter may be faster than the answer.
  const chosen = answer?.words === words ? found?.[at] : undefined;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen && found?.length) list.current?.scrollIntoView({ block: 'nearest' });
  }, [found, isOpen]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      const count = found?.length ?? 0;
      if (isOpen && count > 0) setAt((at + step + count) % count);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (isOpen && chosen) onPick(chosen);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (isOpen && words !== '') setOpen(false);
      else onCancel();
    }
  };

  return (
    <div className={styles.picker}>
      <label htmlFor={id}>{t('search')}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        dir="auto"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && chosen ? `${id}-${chosen.id}` : undefined}
        className={styles.input}
        // The person has just put this block here.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={words}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
        onFocus={() => setOpen(true)}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
          setOpen(true);
        }}
      />
      {/* A select cannot be searched, and a datalist cannot carry ids. */}
      {/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */}
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={t('found')}
        hidden={!isOpen || !found?.length}
      >
        {found?.map((story) => (
          <div
            key={story.id}
            id={`${id}-${story.id}`}
            role="option"
            aria-selected={story === chosen}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(story)}
          >
            <RunningText text={story.headline} /> <small>{story.section}</small>
          </div>
        ))}
      </div>
      {/* oxlint-enable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */}
      <output className={styles.status}>{isOpen && found?.length === 0 && t('none')}</output>
    </div>
  );
}
