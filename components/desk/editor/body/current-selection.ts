import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** What ProseMirror does on `selectionchange`; its types keep it to themselves. */
type Observed = EditorView & { domObserver: { onSelectionChange: () => void } };

/**
 * Lets the editor know the browser's selection before any key or press acts on it. Browsers tell of a new selection
 * in a task of its own, 10 to 20 ms after the key that made it and later on a busy page: a shortcut pressed in
 * between would act on the selection of before.
 */
export const CurrentSelection = Extension.create({
  name: 'currentSelection',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        view: (view) => {
          const { document } = globalThis;
          const refresh = () => {
            if (!view.composing) (view as Observed).domObserver.onSelectionChange();
          };
          const events = ['keydown', 'pointerdown', 'click'] as const;
          for (const event of events) document.addEventListener(event, refresh, true);
          return {
            destroy: () => {
              for (const event of events) document.removeEventListener(event, refresh, true);
            },
          };
        },
      }),
    ];
  },
});
