'use client';
// In the browser: its buttons act on the text and show what the caret is in.
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef, useState } from 'react';
import { openMenu } from './acts.ts';
import { ariaShortcut, shortcutLabel } from './shortcuts.ts';
import { type Asked, type ToolName, tools } from './tools.ts';
import styles from './block-toolbar.module.css';

const onBar = tools.filter((tool) => tool.onBar);
type Stop = ToolName | 'menu' | 'help';
const stops: Stop[] = ['menu', ...onBar.map(({ name }) => name), 'help'];

type BlockToolbarProps = { editor: Editor; asked: Asked | null; ask: (what: Asked) => void };

/** WAI-ARIA's toolbar: one stop for Tab, arrows between the buttons. What is used rarely is in the block menu. */
export function BlockToolbar({ editor, asked, ask }: BlockToolbarProps) {
  const t = useTranslations('editor.tools');
  const words = useTranslations('editor.menu');
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<Stop>('menu');
  const isOn = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      Object.fromEntries(onBar.map((tool) => [tool.name, tool.isOn?.(now)])),
  });
  const isMenuOpen = asked === 'menu' || asked === 'sign';

  const onKeyDown = (event: KeyboardEvent) => {
    const at = stops.indexOf(stop);
    const forwards = getComputedStyle(event.currentTarget).direction === 'rtl';
    const step = { ArrowLeft: forwards ? 1 : -1, ArrowRight: forwards ? -1 : 1 }[event.key];
    const next = { Home: 0, End: -1 }[event.key] ?? (step && at + step);
    const name = next === undefined ? undefined : stops.at(next % stops.length);
    if (!name) return;
    event.preventDefault();
    setStop(name);
    bar.current?.querySelector<HTMLElement>(`[data-tool="${name}"]`)?.focus();
  };
  const button = (name: Stop, label: string) => ({
    'data-tool': name,
    tabIndex: name === stop ? 0 : -1,
    title: [label, shortcutLabel(name)].filter(Boolean).join(' · '),
    'aria-keyshortcuts': ariaShortcut(name),
    onFocus: () => setStop(name),
    onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
  });

  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={t('label')}
      className={styles.bar}
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        {...button('menu', words('acts.menu'))}
        aria-haspopup="listbox"
        aria-expanded={isMenuOpen}
        className={styles.tool}
        // Focus that moves away closes it.
        onClick={() => (isMenuOpen ? editor.view.focus() : openMenu(editor, ask))}
      >
        <Sign path="M8 2.5v11M2.5 8h11" />
        {words('open')}
      </button>
      <div className={styles.often}>
        {onBar.map((tool) => (
          <button
            key={tool.name}
            type="button"
            {...button(tool.name, t(tool.name))}
            aria-pressed={tool.isOn && isOn[tool.name]}
            className={styles.tool}
            onClick={() => {
              editor.view.focus();
              tool.run(editor, ask);
            }}
          >
            {t(tool.name)}
          </button>
        ))}
      </div>
      <button
        type="button"
        {...button('help', words('acts.help'))}
        aria-label={words('acts.help')}
        aria-haspopup="dialog"
        className={styles.tool}
        onClick={() => ask('help')}
      >
        <Sign path="M1.5 4h13v8h-13zM4 6.7h.01M6.7 6.7h.01M9.3 6.7h.01M12 6.7h.01M5 9.5h6" />
      </button>
    </div>
  );
}

function Sign({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className={styles.sign}>
      <path d={path} />
    </svg>
  );
}
