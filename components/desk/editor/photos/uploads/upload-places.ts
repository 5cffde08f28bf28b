import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Where files that are being uploaded will stand in the text. It is no part of the text, so nothing of it is ever saved. */
type Place = { name: string; at: number; element: HTMLElement };
type Change = { add: Place } | { remove: string };

const key = new PluginKey<readonly Place[]>('uploadPlaces');

/** The plugin that keeps the places, wherever the text round them goes; `handlers` are told what comes in. */
export function uploadPlaces(props: Plugin['props']): Plugin<readonly Place[]> {
  return new Plugin<readonly Place[]>({
    key,
    state: {
      init: () => [],
      apply: (tr, places) => {
        const moved = tr.docChanged
          ? places.map((place) => ({ ...place, at: tr.mapping.map(place.at, -1) }))
          : places;
        const change = tr.getMeta(key) as Change | undefined;
        if (!change) return moved;
        if ('add' in change) return [...moved, change.add];
        return moved.filter(({ name }) => name !== change.remove);
      },
    },
    props: {
      ...props,
      decorations: (state) => {
        const places = key.getState(state) ?? [];
        if (places.length === 0) return null;
        return DecorationSet.create(
          state.doc,
          places.map(({ name, at, element }) =>
            Decoration.widget(gapAt(state, at), element, {
              key: name,
              side: -1,
              ignoreSelection: true,
              stopEvent: () => true,
            }),
          ),
        );
      },
    },
  });
}

export function withPlace(tr: Transaction, place: Place): Transaction {
  return tr.setMeta(key, { add: place } satisfies Change);
}

export function withoutPlace(tr: Transaction, name: string): Transaction {
  return tr.setMeta(key, { remove: name } satisfies Change);
}

/** Between which blocks a place is now; null where there is none of that name. */
export function placeNow(state: EditorState, name: string): number | null {
  const place = key.getState(state)?.find((one) => one.name === name);
  return place ? gapAt(state, place.at) : null;
}

/** What stood round a place may have been joined or deleted: then the gap after the block that it came to be in. */
function gapAt({ doc }: EditorState, at: number): number {
  const $at = doc.resolve(Math.min(at, doc.content.size));
  return $at.depth === 0 ? $at.pos : $at.after(1);
}

/** The gap that belongs to the caret: before an empty paragraph, which stays to write on in, else after its block. */
export function gapAtCaret({ doc, selection: { $from } }: EditorState): number {
  if ($from.depth === 0) return Math.min($from.pos, doc.content.size);
  const block = $from.node(1);
  const isBlank = block.type.name === 'paragraph' && block.content.size === 0;
  return isBlank ? $from.before(1) : $from.after(1);
}

/** Where the gap before the block of this number is, from 0. */
export function gapBefore({ doc }: EditorState, index: number): number {
  return doc.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
}
