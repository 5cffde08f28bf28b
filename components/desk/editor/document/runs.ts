import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';

/** What a key does: a command of ProseMirror on this editor's text. */
export function runs(editor: Editor, command: Command): () => boolean {
  return () =>
    editor.commands.command(({ state, dispatch }) => command(state, dispatch, editor.view));
}
