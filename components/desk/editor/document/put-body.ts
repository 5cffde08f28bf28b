import type { JSONContent } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';

/**
 * Puts another body in the place of this one, touching only the blocks from the first to the last that differ:
 * the caret stays where it is when something else changed. It is not the writer's own act, so undo does not
 * take it back.
 */
export function putBody(body: JSONContent): Command {
  return ({ doc, schema, tr }, dispatch) => {
    const next = Node.fromJSON(schema, body);
    const [before, after] = [doc.children, next.children];
    const first = alike(before, after);
    const last = alike(before.slice(first).toReversed(), after.slice(first).toReversed());
    const from = sizeOf(before.slice(0, first));
    const to = doc.content.size - sizeOf(before.slice(before.length - last));
    tr.replaceWith(from, to, after.slice(first, after.length - last));
    if (tr.docChanged) dispatch?.(tr.setMeta('addToHistory', false));
    return true;
  };
}

/** How many blocks both begin with. */
function alike(one: readonly Node[], other: readonly Node[]): number {
  const differs = one.findIndex((node, at) => !other[at]?.eq(node));
  return differs === -1 ? one.length : differs;
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
}
