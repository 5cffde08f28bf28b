import type { Editor } from '@tiptap/core';
import type { KeyboardEvent } from 'react';

/** From a button beside the text back to where the caret is in it. */
export function backOnEscape(editor: Editor) {
  return ({ key }: KeyboardEvent) => {
    if (key === 'Escape') editor.commands.focus();
  };
}
