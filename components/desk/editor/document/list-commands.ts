import { liftListItem } from '@tiptap/pm/schema-list';
import type { Command } from '@tiptap/pm/state';

/** At the start of an item: out of the list from the first, else into the item before. */
export const joinItemBefore: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { listItem } = state.schema.nodes;
  if (!empty || $from.parentOffset > 0 || !listItem || $from.node(-1)?.type !== listItem) {
    return false;
  }
  if ($from.index(-2) === 0) return liftListItem(listItem)(state, dispatch);
  dispatch?.(state.tr.join($from.before(-1), 2).scrollIntoView());
  return true;
};

/** At the end of an item: takes the next one in. */
export const joinItemAfter: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset < $from.parent.content.size) return false;
  if ($from.depth < 3 || $from.node(-1).type !== state.schema.nodes['listItem']) return false;
  if ($from.index(-2) === $from.node(-2).childCount - 1) return false;
  dispatch?.(state.tr.join($from.after(-1), 2).scrollIntoView());
  return true;
};
