'use client';
// In the browser: it follows the caret and the pointer, and is dragged.
import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { ariaShortcut } from '#components/desk/editor/toolbar/shortcuts.ts';
import { blockActs } from './block-acts.ts';
import { moveBlocksTo, touchBlock, touchedStretch } from './block-moves.ts';
import { HandleMenu } from './handle-menu.tsx';
import { useBlockPlaces } from './use-block-places.ts';
import { useBlockDrag } from './use-block-drag.ts';
import styles from './reorder.module.css';

type BlockHandleProps = { editor: Editor; style: DateStyle; pointed: number | null };

/** Beside the block that is pointed at or has the caret: pressed it opens a menu, dragged it moves the block. */
export function BlockHandle({ editor, style, pointed }: BlockHandleProps) {
  const t = useTranslations('editor.menu.handle');
  const [isOpen, setOpen] = useState(false);
  const { first, count, total } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const stretch = touchedStretch(state);
      return { first: stretch.first, count: stretch.nodes.length, total: state.doc.childCount };
    },
  });
  const run = (command: Command) =>
    editor.commands.command(({ state, dispatch }) => command(state, dispatch));
  const touch = () => pointed !== null && run(touchBlock(pointed));
  const { gap, wasDragged, pointer } = useBlockDrag({
    view: editor.view,
    onStart: () => {
      setOpen(false);
      touch();
      return touchedStretch(editor.state).first;
    },
    onDrop: (to) => {
      run(moveBlocksTo(to));
      editor.view.focus();
    },
  });
  const isHeld = isOpen || gap !== null;
  const index = isHeld ? first : Math.min(pointed ?? first, total - 1);
  const held = isHeld ? ([first, first + count - 1] as [number, number]) : null;
  const { handle, frame, line } = useBlockPlaces({ editor, index, held, gap });
  const close = () => {
    handle.current?.focus();
    setOpen(false);
  };
  const label = t('label', {
    position: formatNumber(index + 1, style),
    total: formatNumber(total, style),
  });

  return (
    <>
      {isHeld && <div ref={frame} className={styles.held} />}
      {gap !== null && <div ref={line} data-gap={gap} className={styles.drop} />}
      <button
        ref={handle}
        type="button"
        className={styles.handle}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-keyshortcuts={`${ariaShortcut('moveUp')} ${ariaShortcut('moveDown')}`}
        title={t('title')}
        {...pointer}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (wasDragged.current) return;
          touch();
          if (isOpen) close();
          else setOpen(true);
        }}
      >
        <svg viewBox="0 0 10 16" width="10" height="16" aria-hidden="true">
          <path d="M2 2h.01M8 2h.01M2 8h.01M8 8h.01M2 14h.01M8 14h.01" />
        </svg>
      </button>
      {isOpen && (
        <HandleMenu
          label={label}
          handle={handle}
          may={(act) => blockActs[act](editor.state)}
          onPick={(act) => {
            setOpen(false);
            editor.view.focus();
            run(blockActs[act]);
          }}
          onEscape={close}
          onLeave={() => setOpen(false)}
        />
      )}
    </>
  );
}
