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

export type ToolName =
  | 'paragraph'
  | 'subheadline'
  | 'smaller'
  | 'quotation'
  | 'pullQuote'
  | 'bullets'
  | 'numbers'
  | 'bold'
  | 'link'
  | 'table'
  | 'factBox'
  | 'embed'
  | 'divider'
  | 'context'
  | 'direction';

export type Tool = {
  name: ToolName;
  /** Whether what the caret is in is already so; absent where a tool only inserts. */
  isOn?: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
};

const run = (editor: Editor, command: Command) =>
  editor
    .chain()
    .focus()
    .command(({ state, dispatch }) => command(state, dispatch))
    .run();

/** Out of a quotation, a list or a block of parts, so that the caret is in plain text that can become anything. */
function leaveStructure(editor: Editor): void {
  if (editor.isActive('quotation') || editor.isActive('pullQuote')) run(editor, leaveQuotation);
  if (editor.isActive('factBox') || editor.isActive('table')) run(editor, leaveBlock);
  if (editor.isActive('listItem')) editor.chain().focus().liftListItem('listItem').run();
}

function toggleSubheadline(editor: Editor, level: 2 | 3): void {
  const isSo = editor.isActive('subheadline', { level });
  leaveStructure(editor);
  if (isSo) editor.chain().focus().setNode('paragraph').run();
  else editor.chain().focus().setNode('subheadline', { level }).run();
}

/** The tools in the order of the toolbar. The link has a form of its own: `run` is what opens it. */
export function toolsWith(openLink: () => void): Tool[] {
  return [
    {
      name: 'paragraph',
      isOn: (editor) => editor.isActive('paragraph') && !editor.isActive('listItem'),
      run: (editor) => {
        leaveStructure(editor);
        editor.chain().focus().setNode('paragraph').run();
      },
    },
    {
      name: 'subheadline',
      isOn: (editor) => editor.isActive('subheadline', { level: 2 }),
      run: (editor) => toggleSubheadline(editor, 2),
    },
    {
      name: 'smaller',
      isOn: (editor) => editor.isActive('subheadline', { level: 3 }),
      run: (editor) => toggleSubheadline(editor, 3),
    },
    {
      name: 'quotation',
      isOn: (editor) => editor.isActive('quotation'),
      run: (editor) => {
        if (!editor.isActive('quotation') && !editor.isActive('pullQuote')) leaveStructure(editor);
        run(editor, toggleQuotation);
      },
    },
    {
      name: 'pullQuote',
      isOn: (editor) => editor.isActive('pullQuote'),
      run: (editor) => {
        if (!editor.isActive('quotation') && !editor.isActive('pullQuote')) leaveStructure(editor);
        run(editor, togglePullQuote);
      },
    },
    {
      name: 'bullets',
      isOn: (editor) => editor.isActive('bulletList'),
      run: (editor) => {
        if (!editor.isActive('listItem')) leaveStructure(editor);
        editor.chain().focus().toggleBulletList().run();
      },
    },
    {
      name: 'numbers',
      isOn: (editor) => editor.isActive('orderedList'),
      run: (editor) => {
        if (!editor.isActive('listItem')) leaveStructure(editor);
        editor.chain().focus().toggleOrderedList().run();
      },
    },
    {
      name: 'bold',
      isOn: (editor) => editor.isActive('bold'),
      run: (editor) => void editor.chain().focus().toggleBold().run(),
    },
    { name: 'link', isOn: (editor) => editor.isActive('link'), run: openLink },
    { name: 'table', run: (editor) => void run(editor, insertBlock('table')) },
    { name: 'factBox', run: (editor) => void run(editor, insertBlock('factBox')) },
    { name: 'embed', run: (editor) => void run(editor, insertBlock('embed')) },
    { name: 'divider', run: (editor) => void run(editor, insertBlock('horizontalRule')) },
    { name: 'context', run: (editor) => void run(editor, insertBlock('context')) },
    {
      name: 'direction',
      isOn: (editor) => isLeftToRight(editor.state),
      run: (editor) => void run(editor, toggleDirection),
    },
  ];
}
