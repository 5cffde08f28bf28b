'use client';
// In the browser: its buttons act on the text and show what the caret is in.
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef, useState } from 'react';
import { shortcutLabel } from './shortcuts.ts';
import type { Tool, ToolName } from './tools.ts';
import styles from './block-toolbar.module.css';

/** WAI-ARIA's toolbar: one stop for Tab, arrows between the buttons. */
export function BlockToolbar({ editor, tools }: { editor: Editor; tools: Tool[] }) {
  const t = useTranslations('editor.tools');
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<ToolName>('paragraph');
  const isOn = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      Object.fromEntries(tools.map((tool) => [tool.name, tool.isOn?.(now)])),
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tools.findIndex((tool) => tool.name === stop);
    const forwards = getComputedStyle(event.currentTarget).direction === 'rtl';
    const step = { ArrowLeft: forwards ? 1 : -1, ArrowRight: forwards ? -1 : 1 }[event.key];
    const next =
      event.key === 'Home' ? 0 : event.key === 'End' ? tools.length - 1 : step && at + step;
    const tool = next === undefined ? undefined : tools.at(next % tools.length);
    if (!tool) return;
    event.preventDefault();
    setStop(tool.name);
    bar.current?.querySelector<HTMLElement>(`[data-tool="${tool.name}"]`)?.focus();
  };

  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={t('label')}
      className={styles.bar}
      onKeyDown={onKeyDown}
    >
      {tools.map((tool) => (
        <button
          key={tool.name}
          type="button"
          data-tool={tool.name}
          tabIndex={tool.name === stop ? 0 : -1}
          aria-pressed={tool.isOn && isOn[tool.name]}
          aria-keyshortcuts={shortcutLabel(tool.name).replace('Ctrl', 'Control') || undefined}
          title={[t(tool.name), shortcutLabel(tool.name)].filter(Boolean).join(' · ')}
          className={styles.tool}
          onFocus={() => setStop(tool.name)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => tool.run(editor)}
        >
          {t(tool.name)}
        </button>
      ))}
    </div>
  );
}
