'use client';
// In the browser: it follows the keys and the pointer.
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { shortcutLabel } from '#components/desk/editor/toolbar/shortcuts.ts';
import type { Tool } from '#components/desk/editor/toolbar/tools.ts';
import styles from './block-menu.module.css';

type MenuOptionsProps = {
  id: string;
  editor: Editor;
  found: Tool[];
  chosen: Tool | undefined;
  onPoint: (tool: Tool) => void;
  onPick: (tool: Tool) => void;
};

/** The block menu's list: first what the block can become, then what can be put beside it. */
export function MenuOptions({ id, editor, found, chosen, onPoint, onPick }: MenuOptionsProps) {
  const t = useTranslations('editor.menu');
  const names = useTranslations('editor.tools');
  useEffect(() => {
    if (chosen)
      document.getElementById(`${id}-${chosen.name}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen]);

  const groups = [
    { name: 'become', options: found.filter((tool) => tool.isOn) },
    { name: 'insert', options: found.filter((tool) => !tool.isOn) },
  ] as const;

  return (
    // A select cannot be searched, and a datalist cannot say what stands beside its options.
    // oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events
    <div
      id={`${id}-list`}
      role="listbox"
      tabIndex={-1}
      aria-label={t('list')}
      className={styles.list}
      hidden={found.length === 0}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(
        ({ name, options }) =>
          options.length > 0 && (
            <div key={name} role="group" aria-labelledby={`${id}-${name}`}>
              <div id={`${id}-${name}`} role="presentation" className={styles.heading}>
                {t(name)}
              </div>
              {options.map((tool) => (
                <div
                  key={tool.name}
                  id={`${id}-${tool.name}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={tool === chosen}
                  className={styles.option}
                  onMouseMove={() => tool !== chosen && onPoint(tool)}
                  onClick={() => onPick(tool)}
                >
                  <span>{names(tool.name)}</span>
                  {tool.isOn?.(editor) && <small>{t('present')}</small>}
                  <kbd dir="ltr">{shortcutLabel(tool.name)}</kbd>
                </div>
              ))}
            </div>
          ),
      )}
    </div>
    // oxlint-enable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events
  );
}
