'use client';
// In the browser: it narrows the names while one types and moves through them by arrow keys.
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useState } from 'react';
import type { Colleague } from '#newsroom/desk-notes/mentions.ts';
import styles from './person-picker.module.css';

type PersonPickerProps = {
  colleagues: Colleague[];
  onPick: (colleague: Colleague) => void;
  onCancel: () => void;
};

/** WAI-ARIA's combobox with a list: type, arrows, Enter. Tab and Esc lead back without a name. */
export function PersonPicker({ colleagues, onPick, onCancel }: PersonPickerProps) {
  const t = useTranslations('notes.mention');
  const id = useId();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const found = colleagues.filter(({ name }) => name.includes(words.trim()));
  const chosen = found[at];

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const acts = step !== undefined || ['Enter', 'Escape', 'Tab'].includes(event.key);
    if (!acts || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (step !== undefined) setAt((at + step + found.length) % Math.max(1, found.length));
    else if (event.key !== 'Enter') onCancel();
    else if (chosen) onPick(chosen);
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
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
        className={styles.input}
        // The person has just asked for it, by «@» or by its button.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={words}
        onKeyDown={onKeyDown}
        onBlur={onCancel}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
      />
      {/* A select cannot be searched, and a datalist cannot carry ids. */}
      {/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */}
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t('found')}
        className={styles.list}
        hidden={found.length === 0}
      >
        {found.map((colleague, index) => (
          <div
            key={colleague.id}
            id={`${id}-${colleague.id}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(colleague)}
          >
            <bdi>{colleague.name}</bdi>
          </div>
        ))}
      </div>
      {/* oxlint-enable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */}
      <output className={styles.none}>{found.length === 0 && t('none')}</output>
    </div>
  );
}
