import { closeHistory } from '@tiptap/pm/history';
import type { Node, Schema } from '@tiptap/pm/model';
import { type Command, type EditorState, Selection, type Transaction } from '@tiptap/pm/state';
import type { CutName } from '#newsroom/photos/cuts.ts';
import { blockLimits } from '#newsroom/story/limits.ts';
import { withNews } from '#components/desk/editor/reorder/block-moves.ts';
import { touchedBlocks } from '#components/desk/editor/document/block-commands.ts';

/** A photo each, or all of them together. */
export type PhotoShape = 'photos' | 'gallery';
type Wanted = { ids: readonly number[]; shape: PhotoShape };

/** These photos as blocks of the text; a gallery goes on in another where it would hold too many. */
function photoBlocks(schema: Schema, { ids, shape }: Wanted): Node[] {
  if (shape === 'photos') {
    const caption = schema.node('photoCaption');
    return ids.map((mediaId) => schema.node('photo', { mediaId }, caption));
  }
  const blocks: Node[] = [];
  for (let at = 0; at < ids.length; at += blockLimits.galleryPhotos) {
    const some = ids.slice(at, at + blockLimits.galleryPhotos);
    const photos = some.map((mediaId) => schema.node('galleryPhoto', { mediaId }));
    blocks.push(schema.node('gallery', null, photos));
  }
  return blocks;
}

/** Puts photos in the place of the empty paragraph that the caret is in, else after its block; the caret goes into the first caption. */
export function insertPhotos(wanted: Wanted): Command {
  return (state, dispatch) => {
    const here = touchedBlocks(state).at(-1);
    if (!here || wanted.ids.length === 0) return false;
    const blocks = photoBlocks(state.schema, wanted);
    const end = here.at + here.node.nodeSize;
    const isBlank = here.node.type.name === 'paragraph' && here.node.content.size === 0;
    const tr = closeHistory(state.tr);
    const at = isBlank ? here.at : end;
    if (isBlank) tr.replaceWith(here.at, end, blocks);
    else tr.insert(end, blocks);
    writeOn(tr, at + sizeOf(blocks));
    dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(at + 1), 1)).scrollIntoView());
    return true;
  };
}

/** Puts photos between two blocks; the caret stays where it is. */
export function putPhotosAt(state: EditorState, at: number, wanted: Wanted): Transaction {
  const $at = state.doc.resolve(at);
  const gap = $at.depth === 0 ? at : $at.after(1);
  const blocks = photoBlocks(state.schema, wanted);
  const tr = closeHistory(state.tr).insert(gap, blocks);
  writeOn(tr, gap + sizeOf(blocks));
  return tr;
}

/** There must be a line after a photo to go on in. */
function writeOn(tr: Transaction, end: number): void {
  const paragraph = tr.doc.type.schema.nodes['paragraph']?.create();
  if (!tr.doc.resolve(end).nodeAfter && paragraph) tr.insert(end, paragraph);
}

const sizeOf = (blocks: Node[]) => blocks.reduce((sum, { nodeSize }) => sum + nodeSize, 0);

/** Adds photos at the end of the gallery that begins here, as many as it may still hold. */
export function addToGallery(at: number, ids: readonly number[]): Command {
  return (state, dispatch) => {
    const gallery = state.doc.nodeAt(at);
    if (gallery?.type.name !== 'gallery') return false;
    const room = Math.max(blockLimits.galleryPhotos - gallery.childCount, 0);
    const photos = ids
      .slice(0, room)
      .map((mediaId) => state.schema.node('galleryPhoto', { mediaId }));
    if (photos.length === 0) return false;
    dispatch?.(closeHistory(state.tr).insert(at + gallery.nodeSize - 1, photos));
    return true;
  };
}

/** Moves a photo of the gallery that begins here to another place in it, both counted from 0. */
export function moveInGallery(at: number, from: number, to: number): Command {
  return (state, dispatch) => {
    const gallery = state.doc.nodeAt(at);
    const moved = gallery?.maybeChild(from);
    if (!gallery || !moved || to < 0 || to >= gallery.childCount || from === to) return false;
    const rest = gallery.children.filter((_, index) => index !== from);
    const before = (index: number) => at + 1 + sizeOf(rest.slice(0, index));
    const start = at + 1 + sizeOf(gallery.children.slice(0, from));
    const tr = closeHistory(state.tr).delete(start, start + moved.nodeSize);
    const news = { done: 'photoMoved', count: 1, position: to + 1 } as const;
    dispatch?.(withNews(tr.insert(before(to), moved), { ...news, total: gallery.childCount }));
    return true;
  };
}

/** Takes a photo out of its gallery; with the last the gallery goes. */
export function removeFromGallery(at: number, index: number): Command {
  return (state, dispatch) => {
    const gallery = state.doc.nodeAt(at);
    const photo = gallery?.maybeChild(index);
    if (!gallery || !photo) return false;
    const start = at + 1 + sizeOf(gallery.children.slice(0, index));
    const tr = closeHistory(state.tr);
    if (gallery.childCount > 1) tr.delete(start, start + photo.nodeSize);
    else tr.delete(at, at + gallery.nodeSize);
    dispatch?.(tr);
    return true;
  };
}

/** Another photo, or another cut, for the photo that stands here, in the text or in a gallery. */
export function changePhoto(at: number, change: { mediaId: number } | { cut: CutName }): Command {
  return (state, dispatch) => {
    const name = state.doc.nodeAt(at)?.type.name;
    if (name !== 'photo' && name !== 'galleryPhoto') return false;
    const tr = closeHistory(state.tr);
    if ('mediaId' in change) tr.setNodeAttribute(at, 'mediaId', change.mediaId);
    else tr.setNodeAttribute(at, 'cut', change.cut === 'whole' ? null : change.cut);
    dispatch?.(tr);
    return true;
  };
}
