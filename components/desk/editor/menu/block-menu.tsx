'use client';
// In the browser: it filters while one types, and acts on the text where the caret is.
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { type Asked, type Tool, tools } from '#components/desk/editor/toolbar/tools.ts';
import { foundTools } from './found-tools.ts';
import { MenuOptions } from './menu-options.tsx';
import { isInBlankParagraph, menuSign } from './menu-sign.ts';
import { standBeside } from './stand-beside.ts';
import styles from './block-menu.module.css';

type BlockMenuProps = {
  editor: Editor;
  style: DateStyle;
  /** Opened by its sign: what was typed goes into the text when nothing is chosen. */
  bySign: boolean;
  ask: (what: Asked) => void;
  onClose: () => void;
};

/** What can be put into the text, and what the block at the caret can become: WAI-ARIA's combobox with a list. */
export function BlockMenu({ editor, style, bySign, ask, onClose }: BlockMenuProps) {
  const t = useTranslations('editor.menu');
  const names = useTranslations('editor.tools');
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const isLeft = useRef(false);
  const [typed, setTyped] = useState('');
  const [chosenAt, setAt] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (!menu.current) return;
    standBeside(menu.current, editor.view.coordsAtPos(editor.state.selection.head));
    menu.current.querySelector('input')?.focus({ preventScroll: true });
  }, [editor]);
  const { found, best } = foundTools(tools, typed, ({ name }) => names(name));
  const at = chosenAt ?? best;
  const chosen = found[at];

  const leave = (then: () => void) => {
    // Focus that moves on comes back here as a blur.
    if (isLeft.current) return;
    isLeft.current = true;
    then();
    onClose();
  };
  const pick = (tool: Tool) =>
    leave(() => {
      editor.view.focus();
      tool.run(editor, ask);
    });
  const cancel = (text = typed) =>
    leave(() => {
      const { state, view } = editor;
      if (bySign && isInBlankParagraph(state)) view.dispatch(state.tr.insertText(menuSign + text));
    });
  const back = () => leave(() => editor.view.focus());

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((at + step + found.length) % Math.max(found.length, 1));
    else if (event.key === 'Enter') {
      if (chosen) pick(chosen);
    } else if (event.key === 'Escape') {
      cancel();
      editor.view.focus();
    } else if (event.key === 'Backspace' && typed === '') back();
    else return;
    event.preventDefault();
  };

  return (
    <div ref={menu} className={styles.menu}>
      <input
        type="text"
        role="combobox"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-label={t('search')}
        placeholder={t('search')}
        aria-expanded={true}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen && `${id}-${chosen.name}`}
        className={styles.input}
        value={typed}
        onKeyDown={onKeyDown}
        onBlur={() => cancel()}
        onChange={({ target: { value } }) => {
          // A space after the sign: it was meant as a letter.
          if (bySign && value === ' ') {
            cancel(value);
            editor.view.focus();
          }
          setTyped(value);
          setAt(null);
        }}
      />
      <MenuOptions
        id={id}
        editor={editor}
        found={found}
        chosen={chosen}
        onPoint={(tool) => setAt(found.indexOf(tool))}
        onPick={pick}
      />
      <output className={found.length > 0 ? 'visually-hidden' : styles.none}>
        {t('count', { count: found.length, shown: formatNumber(found.length, style) })}
      </output>
    </div>
  );
}
