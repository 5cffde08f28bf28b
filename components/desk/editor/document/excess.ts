import type { Node } from '@tiptap/pm/model';
import { blockLimits } from '#newsroom/story/limits.ts';

export type Excess = {
  of: 'letters' | 'rows' | 'columns' | 'paragraphs' | 'photos';
  limit: number;
};

const captions = new Set(['tableCaption', 'photoCaption', 'galleryPhoto']);

/** What a block has more of than a story may hold: it is said beside the block, before a save is refused. */
export function excessOf(block: Node): Excess | null {
  const { lineLength, captionLength, tableRows, tableColumns, listItems } = blockLimits;
  const { galleryPhotos } = blockLimits;
  if (block.type.name === 'table') {
    const grid = block.child(1);
    if (grid.childCount > tableRows) return { of: 'rows', limit: tableRows };
    if (grid.child(0).childCount > tableColumns) return { of: 'columns', limit: tableColumns };
  }
  if (block.type.name === 'factBox' && block.childCount - 1 > listItems) {
    return { of: 'paragraphs', limit: listItems };
  }
  if (block.type.name === 'gallery' && block.childCount > galleryPhotos) {
    return { of: 'photos', limit: galleryPhotos };
  }
  let excess: Excess | null = null;
  block.descendants((node) => {
    if (!node.isTextblock || node.type.name === 'factBoxText') return true;
    const limit = captions.has(node.type.name) ? captionLength : lineLength;
    if (node.content.size > limit) excess ??= { of: 'letters', limit };
    return false;
  });
  return excess;
}
