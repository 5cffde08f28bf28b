'use client';
// In the browser: the marks are drawn into the text that is open there.
import type { Editor } from '@tiptap/core';
import { useLocale } from 'next-intl';
import { use, useEffect } from 'react';
import { joinNames } from '#arabic/names.ts';
import { type BlockMarks, blockMarks } from './block-marks.ts';
import { PresenceHere } from './presence-here.ts';
import { writersByBlock } from './writers-by-place.ts';

/** Marks the blocks of this text in which somebody else types. */
export function useBlockMarks(editor: Editor | null): void {
  const locale = useLocale();
  const { others } = use(PresenceHere);
  useEffect(() => {
    if (!editor || editor.isDestroyed) return;
    const marks: BlockMarks = new Map(
      [...writersByBlock(others ?? [])].map(([id, names]) => [id, joinNames(names, locale)]),
    );
    const before = blockMarks.getState(editor.state);
    if (marks.size > 0 || before?.size)
      editor.view.dispatch(editor.state.tr.setMeta(blockMarks, marks));
  }, [editor, locale, others]);
}
