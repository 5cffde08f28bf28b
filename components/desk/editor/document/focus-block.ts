import type { Editor } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';

/** Moves the focus to a block of the text by its name: into its own fields where it has some, else the caret. */
export function focusBlock({ state, view }: Editor, id: string): void {
  state.doc.forEach((node, at) => {
    if (node.attrs['id'] !== id) return;
    const dom = view.nodeDOM(at);
    const hasFields = node.isAtom && dom instanceof HTMLElement;
    const own = hasFields ? dom.querySelector<HTMLElement>('input, button') : null;
    const selection = node.isAtom
      ? NodeSelection.create(state.doc, at)
      : TextSelection.near(state.doc.resolve(at + 1));
    view.dispatch(state.tr.setSelection(selection).scrollIntoView());
    if (own) own.focus();
    else view.focus();
  });
}
