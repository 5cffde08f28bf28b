import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import {
  insertBlock,
  isLeftToRight,
  toggleDirection,
} from '#components/desk/editor/document/block-commands.ts';
import { leaveBlock } from '#components/desk/editor/document/leave-block.ts';
import {
  leaveQuotation,
  togglePullQuote,
  toggleQuotation,
} from '#components/desk/editor/document/quotation-commands.ts';

/** A command of ProseMirror as something that a tool does. */
export const doing = (command: Command) => (editor: Editor) =>
  void editor
    .chain()
    .focus()
    .command(({ state, dispatch }) => command(state, dispatch))
    .run();

export const inserting = (name: Parameters<typeof insertBlock>[0]) => doing(insertBlock(name));

const isQuoting = (editor: Editor) => editor.isActive('quotation') || editor.isActive('pullQuote');

const blocksOfParts = ['factBox', 'table', 'photo', 'gallery'];

/** Out of a quotation, a list or a block of parts, so that the caret is in plain text that can become anything. */
function leaveStructure(editor: Editor): void {
  if (isQuoting(editor)) doing(leaveQuotation)(editor);
  if (blocksOfParts.some((name) => editor.isActive(name))) doing(leaveBlock)(editor);
  if (editor.isActive('listItem')) editor.chain().focus().liftListItem('listItem').run();
}

export const paragraph = {
  isOn: (editor: Editor) => editor.isActive('paragraph') && !editor.isActive('listItem'),
  run: (editor: Editor) => {
    leaveStructure(editor);
    editor.chain().focus().setNode('paragraph').run();
  },
};

export const subheadline = (level: 2 | 3) => ({
  isOn: (editor: Editor) => editor.isActive('subheadline', { level }),
  run: (editor: Editor) => {
    const isSo = editor.isActive('subheadline', { level });
    leaveStructure(editor);
    if (isSo) editor.chain().focus().setNode('paragraph').run();
    else editor.chain().focus().setNode('subheadline', { level }).run();
  },
});

const quoting = (kind: 'quotation' | 'pullQuote', toggle: Command) => ({
  isOn: (editor: Editor) => editor.isActive(kind),
  run: (editor: Editor) => {
    if (!isQuoting(editor)) leaveStructure(editor);
    doing(toggle)(editor);
  },
});

export const quotation = quoting('quotation', toggleQuotation);
export const pullQuote = quoting('pullQuote', togglePullQuote);

export const list = (kind: 'bulletList' | 'orderedList') => ({
  isOn: (editor: Editor) => editor.isActive(kind),
  run: (editor: Editor) => {
    if (!editor.isActive('listItem')) leaveStructure(editor);
    editor.chain().focus().toggleList(kind, 'listItem').run();
  },
});

export const bold = {
  isOn: (editor: Editor) => editor.isActive('bold'),
  run: (editor: Editor) => void editor.chain().focus().toggleBold().run(),
};

export const direction = {
  isOn: (editor: Editor) => isLeftToRight(editor.state),
  run: doing(toggleDirection),
};
