import { Node } from '@tiptap/core';
import { photoAttributes, photoData, readPhoto } from './photo-attributes.ts';

/** Several photos that belong together. Its keys are those of a photo. */
export const GalleryNode = Node.create({
  name: 'gallery',
  group: 'block',
  content: 'galleryPhoto+',
  defining: true,
  isolating: true,

  parseHTML() {
    return [{ tag: 'div[data-gallery]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['div', { ...HTMLAttributes, 'data-gallery': '' }, 0];
  },
});

/** One of them. Its text is its caption. */
export const GalleryPhoto = Node.create({
  name: 'galleryPhoto',
  content: 'text*',
  marks: '',
  selectable: false,

  addAttributes: () => photoAttributes,

  parseHTML() {
    return [{ tag: 'p[data-gallery-photo]', priority: 60, getAttrs: readPhoto }];
  },

  renderHTML({ node, HTMLAttributes }) {
    return ['p', { ...HTMLAttributes, ...photoData(node), 'data-gallery-photo': '' }, 0];
  },
});
