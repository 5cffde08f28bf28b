import { Node } from '@tiptap/core';
import { runs } from '#components/desk/editor/document/runs.ts';
import { backspaceInPhotos, enterInPhotos } from './photo-keys.ts';
import { photoAttributes, photoData, readPhoto } from './photo-attributes.ts';

/** A photo of the library and the caption that it has here; which photo, and how it is cut, are attributes. */
export const PhotoNode = Node.create({
  name: 'photo',
  group: 'block',
  content: 'photoCaption',
  defining: true,
  isolating: true,

  addAttributes: () => photoAttributes,

  parseHTML() {
    return [{ tag: 'figure[data-photo]', getAttrs: readPhoto }];
  },

  renderHTML({ node, HTMLAttributes }) {
    return ['figure', { ...HTMLAttributes, ...photoData(node) }, 0];
  },

  addKeyboardShortcuts() {
    return {
      Enter: runs(this.editor, enterInPhotos),
      Backspace: runs(this.editor, backspaceInPhotos),
    };
  },
});

export const PhotoCaption = Node.create({
  name: 'photoCaption',
  content: 'text*',
  marks: '',

  parseHTML() {
    return [{ tag: 'p[data-photo-caption]', priority: 60 }];
  },

  renderHTML() {
    return ['p', { 'data-photo-caption': '' }, 0];
  },
});
