import type { ResolvedPos } from '@tiptap/pm/model';

/** Whether a place is an empty paragraph of the body: what is put there takes its place. */
export function isBlankLine({ parent, depth }: ResolvedPos): boolean {
  return depth === 1 && parent.type.name === 'paragraph' && parent.content.size === 0;
}
