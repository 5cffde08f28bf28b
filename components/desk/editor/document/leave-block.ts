import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { caretAfter } from './caret-after.ts';
import { leaveTable } from './table/table-keys.ts';

/** Blocks of several parts, which the caret can be inside of. */
const blocks = new Set(['quotation', 'pullQuote', 'factBox']);

/** Out of the block that the caret is in, into a paragraph after it. */
export const leaveBlock: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.depth < 2) return false;
  if ($from.node(1).type.name === 'table') return leaveTable(state, dispatch);
  if (!blocks.has($from.node(1).type.name)) return false;
  dispatch?.(caretAfter(state, $from.after(1)));
  return true;
};

/** To the buttons of the block that the caret is in, where it has any. */
export function focusBlockButtons({ state, view }: Editor): void {
  const { $from } = state.selection;
  const block = $from.depth > 0 ? view.nodeDOM($from.before(1)) : null;
  if (!(block instanceof HTMLElement)) return;
  const button = block.querySelector('fieldset button') ?? block.querySelector('button');
  if (button instanceof HTMLElement) button.focus();
}
