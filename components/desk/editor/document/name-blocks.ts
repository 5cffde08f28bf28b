import type { EditorState, Transaction } from '@tiptap/pm/state';
import { isBlockId, newBlockId } from './block-id.ts';

/**
 * Names each block that has no name, and renames copies: of two with one name, the block that bore it before
 * the change keeps it, whichever of them stands first.
 */
export function nameBlocks(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
): Transaction | null {
  const places = new Map<string, number[]>();
  const nameless: number[] = [];
  after.doc.forEach((node, at) => {
    const id: unknown = node.attrs['id'];
    if (!isBlockId(id)) nameless.push(at);
    else places.set(id, [...(places.get(id) ?? []), at]);
  });
  const repeated = [...places].filter(([, all]) => all.length > 1);
  if (nameless.length === 0 && repeated.length === 0) return null;
  const origins = repeated.length > 0 ? movedPlaces(transactions, before) : new Map();
  for (const [id, all] of repeated) {
    const origin = all.find((at) => at === origins.get(id)) ?? all[0];
    nameless.push(...all.filter((at) => at !== origin));
  }
  const { tr } = after;
  for (const at of nameless) tr.setNodeAttribute(at, 'id', newBlockId());
  return tr;
}

/** Where the blocks of the state before stand now, by name. */
function movedPlaces(
  transactions: readonly Transaction[],
  before: EditorState,
): Map<string, number> {
  const moved = new Map<string, number>();
  before.doc.forEach((node, at) => {
    const now = transactions.reduce((place, one) => one.mapping.map(place), at);
    if (isBlockId(node.attrs['id'])) moved.set(node.attrs['id'], now);
  });
  return moved;
}
