import type { EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

type Place = { at: number; index: number; count: number };

/** Where a photo stands: where its gallery begins, and which of its photos it is, from 0. Null once it is gone. */
export function placeInGallery({ doc }: EditorState, pos: number | undefined): Place | null {
  if (pos === undefined || pos > doc.content.size) return null;
  const $pos = doc.resolve(pos);
  if ($pos.parent.type.name !== 'gallery') return null;
  return { at: $pos.before(), index: $pos.index(), count: $pos.parent.childCount };
}

/** Gives the focus back to the button that moved a photo: what is moved is drawn anew. */
export function focusInGallery(
  view: EditorView,
  { at, index }: Pick<Place, 'at' | 'index'>,
  act: string,
): void {
  requestAnimationFrame(() => {
    const gallery = view.nodeDOM(at);
    if (!(gallery instanceof HTMLElement)) return;
    const item = gallery.querySelectorAll('[data-gallery-item]')[index];
    item?.querySelector<HTMLElement>(`[data-act="${act}"]`)?.focus();
  });
}
