import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** Says to screen readers that the text can only be read, while that is so. */
export const SayReadOnly = Extension.create({
  name: 'sayReadOnly',

  addProseMirrorPlugins() {
    const { editor } = this;
    const attributes = () => ({ 'aria-readonly': String(!editor.isEditable) });
    return [new Plugin({ props: { attributes } })];
  },
});
