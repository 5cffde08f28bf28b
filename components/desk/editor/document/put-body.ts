import type { JSONContent } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';
import { longestRising } from '#newsroom/story/versions/longest-rising.ts';
import { fromEditor } from './from-editor.ts';

/**
 * Puts another body in the place of this one, touching only the blocks that differ: the caret stays where it
 * is when something else changed, before it and after. It is not the writer's own act, so undo does not take
 * it back.
 */
export function putBody(body: JSONContent): Command {
  return ({ doc, schema, tr }, dispatch) => {
    const before = doc.children;
    const after = withUnfinished(Node.fromJSON(schema, body).children, doc);
    const ends: number[] = [];
    for (const { nodeSize } of before) ends.push((ends.at(-1) ?? 0) + nodeSize);

    let next = { old: before.length, now: after.length };
    // From the end, so that what is put in does not move the places that are still to come.
    for (const kept of [...alike(before, after).toReversed(), { old: -1, now: -1 }]) {
      const [from, to] = [ends[kept.old] ?? 0, ends[next.old - 1] ?? 0];
      const nodes = after.slice(kept.now + 1, next.now);
      if (from < to || nodes.length > 0) tr.replaceWith(from, to, nodes);
      next = kept;
    }
    if (tr.docChanged) dispatch?.(tr.setMeta('addToHistory', false));
    return true;
  };
}

const nameOf = ({ attrs }: Node) => String(attrs['id']);

/** The places of blocks that are the same in both and in the same order. */
function alike(before: readonly Node[], after: readonly Node[]): { old: number; now: number }[] {
  const places = new Map(before.map((node, at) => [nameOf(node), at]));
  const same = after.flatMap((node, now) => {
    const old = places.get(nameOf(node));
    return old !== undefined && before[old]?.eq(node) ? [{ old, now }] : [];
  });
  const inOrder = longestRising(same.map(({ old }) => old));
  return same.filter((_, at) => inOrder.has(at));
}

/**
 * What is not finished, such as a «في سياق آخر» for which no story is chosen yet, stands in no body: it stays
 * after the block that it stands after.
 */
function withUnfinished(after: readonly Node[], doc: Node): Node[] {
  const finished = new Set(fromEditor(doc).map(({ id }) => id));
  const names = new Set(after.map(nameOf));
  const following = new Map<string, Node[]>();
  let anchor = '';
  for (const node of doc.children) {
    if (names.has(nameOf(node))) anchor = nameOf(node);
    else if (!finished.has(nameOf(node))) {
      following.set(anchor, [...(following.get(anchor) ?? []), node]);
    }
  }
  return [
    ...(following.get('') ?? []),
    ...after.flatMap((node) => [node, ...(following.get(nameOf(node)) ?? [])]),
  ];
}
