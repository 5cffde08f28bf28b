import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { caretAfter } from './caret-after.ts';
import { leaveTable } from './table/table-keys.ts';

/** Blocks of several parts, which the caret can be inside of. */
const blocks = new Set(['quotation', 'pullQuote', 'factBox', 'photo', 'gallery']);

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
  const depths = Array.from({ length: $from.depth }, (_, at) => $from.depth - at);
  // The innermost part that has any: a photo of a gallery has buttons of its own.
  for (const depth of depths) {
    const part = view.nodeDOM($from.before(depth));
    if (!(part instanceof HTMLElement)) continue;
    const button = part.querySelector('fieldset button') ?? part.querySelector('button');
    if (button instanceof HTMLElement) return button.focus();
  }
}
