import type { Command } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import type { Block, BlockOf } from '#newsroom/story/blocks.ts';
import { blockLimits } from '#newsroom/story/limits.ts';
import { after, writing, written } from '#components/desk/editor/document/test/act-on.ts';
import {
  addToGallery,
  changePhoto,
  insertPhotos,
  moveInGallery,
  putPhotosAt,
  removeFromGallery,
} from './photo-commands.ts';
import { backspaceInPhotos, enterInPhotos } from './photo-keys.ts';

const words: Block = { kind: 'paragraph', id: 'words-1', text: [{ text: 'كلام' }] };
const blank: Block = { kind: 'paragraph', id: 'blank-1', text: [] };
const gallery: BlockOf<'gallery'> = {
  kind: 'gallery',
  id: 'gallery',
  photos: ['أول', 'ثان', 'ثالث'].map((caption, at) => ({ mediaId: at + 1, caption })),
};
const idsIn = (body: Block[]) =>
  body.map((block) =>
    block.kind === 'gallery'
      ? block.photos.map(({ mediaId }) => mediaId)
      : block.kind === 'photo'
        ? block.mediaId
        : block.kind,
  );

test('photos take the place of an empty line, with the caret in the first caption and a line after them', () => {
  const state = after(writing([blank], 0), insertPhotos({ ids: [7, 8], shape: 'photos' }));
  expect(idsIn(written(state).body)).toEqual([7, 8, 'paragraph']);
  expect(state.selection.$from.index(0)).toBe(0);
  expect(written(state).part).toBe('photoCaption');
});

test('beside words they go after them; more than a gallery holds go on in another', () => {
  const ids = Array.from({ length: blockLimits.galleryPhotos + 1 }, (_, at) => at + 1);
  const state = after(writing([words, blank], 'كلام'), insertPhotos({ ids, shape: 'gallery' }));
  expect(idsIn(written(state).body)).toEqual([
    'paragraph',
    ids.slice(0, -1),
    ids.slice(-1),
    'paragraph',
  ]);
});

test('what is put elsewhere leaves the caret where it is', () => {
  const state = writing([words, blank], 'كلام');
  const put = state.apply(
    putPhotosAt(state, state.doc.content.size, { ids: [7], shape: 'photos' }),
  );
  expect(idsIn(written(put).body)).toEqual(['paragraph', 'paragraph', 7, 'paragraph']);
  expect(written(put).caret).toBe(written(state).caret);
  const inside = state.apply(putPhotosAt(state, 2, { ids: [7], shape: 'photos' }));
  expect(idsIn(written(inside).body)).toEqual(['paragraph', 7, 'paragraph']);
});

test('a photo of a gallery is moved, taken out and added to', () => {
  const state = writing([words, gallery], 'كلام');
  const at = state.doc.child(0).nodeSize;
  const act = (...commands: Command[]) => idsIn(written(after(state, ...commands)).body)[1];
  expect(act(moveInGallery(at, 0, 2))).toEqual([2, 3, 1]);
  expect(act(moveInGallery(at, 2, 1))).toEqual([1, 3, 2]);
  expect(act(moveInGallery(at, 0, 3))).toEqual([1, 2, 3]);
  expect(act(removeFromGallery(at, 1))).toEqual([1, 3]);
  expect(act(addToGallery(at, [9]))).toEqual([1, 2, 3, 9]);
  const emptied = [2, 1, 0].map((index) => removeFromGallery(at, index));
  expect(act(...emptied)).toBeUndefined();
});

test('a cut and another photo keep the caption; whole is no cut', () => {
  const photo: Block = { kind: 'photo', id: 'photo-1', mediaId: 1, caption: 'أول' };
  const cut = after(writing([photo], 'أول'), changePhoto(0, { cut: '1x1' }));
  expect(written(cut).body[0]).toEqual({ ...photo, cut: '1x1' });
  const other = after(cut, changePhoto(0, { mediaId: 5 }), changePhoto(0, { cut: 'whole' }));
  expect(written(other).body[0]).toEqual({ ...photo, mediaId: 5 });
});

test('Enter leads from caption to caption and out, Backspace back and to the block as a whole', () => {
  const second = after(writing([gallery], 'أول'), enterInPhotos);
  expect(written(second).caret).toBe('|ثان');
  expect(written(after(second, backspaceInPhotos)).caret).toBe('أول|');
  const out = after(second, enterInPhotos, enterInPhotos);
  expect(written(out).part).toBe('paragraph');
  const first = after(writing([gallery], 'أول'), backspaceInPhotos);
  expect(first.selection.toJSON()).toEqual({ type: 'node', anchor: 0 });
});
