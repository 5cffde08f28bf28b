'use client';
// In the browser: it follows the pointer over the text.
import type { Editor } from '@tiptap/core';
import { type PointerEvent, type ReactNode, useEffect, useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { blockAtHeight } from './block-geometry.ts';
import { BlockHandle } from './block-handle.tsx';
import { BlockNews } from './block-news.tsx';
import styles from './reorder.module.css';

type BlockGroundProps = { editor: Editor | null; style: DateStyle; children: ReactNode };

/** What the text stands on: lists over it are placed from here. While it can be edited, the handle stands in its margin. */
export function BlockGround({ editor, style, children }: BlockGroundProps) {
  const [pointed, setPointed] = useState<number | null>(null);
  useEffect(() => {
    if (!editor) return undefined;
    // Who types or moves the caret means the caret's block.
    const forget = () => setPointed(null);
    editor.on('selectionUpdate', forget);
    return () => void editor.off('selectionUpdate', forget);
  }, [editor]);
  const onPointerMove = (event: PointerEvent) => {
    if (editor && event.pointerType === 'mouse' && event.buttons === 0) {
      setPointed((now) => blockAtHeight(editor.view, event.clientY) ?? now);
    }
  };
  return (
    <div
      className={styles.ground}
      onPointerMove={onPointerMove}
      onPointerLeave={() => setPointed(null)}
    >
      {editor && <BlockHandle editor={editor} style={style} pointed={pointed} />}
      {editor && <BlockNews editor={editor} style={style} />}
      {children}
    </div>
  );
}
