'use client';
// In the browser: it acts on the text that is being edited there.
import type { Command } from '@tiptap/pm/state';
import type { ReactNodeViewProps } from '@tiptap/react';
import { changePhoto } from '#components/desk/editor/document/photo/photo-commands.ts';
import type { PhotoAttributes } from '#components/desk/editor/document/photo/photo-attributes.ts';
import { usePhotosHere, useStoryPhoto } from '#components/desk/editor/photos/use-story-photo.ts';
import type { CutName } from '#newsroom/photos/cuts.ts';

type View = Pick<ReactNodeViewProps, 'node' | 'editor' | 'getPos'>;

/** The photo of a node of the text, and what can be done with it where it stands. */
export function usePhotoAt({ node, editor, getPos }: View) {
  const { mediaId, cut } = node.attrs as PhotoAttributes;
  const photo = useStoryPhoto(mediaId);
  const { choose, store } = usePhotosHere();
  const run = (commandAt: (at: number) => Command) => {
    const at = getPos();
    // Whoever was asked for another photo may have deleted this one meanwhile.
    if (at !== undefined) commandAt(at)(editor.state, editor.view.dispatch);
  };
  return {
    photo,
    cut: cut ?? ('whole' as const),
    setCut: (next: CutName) => run((at) => changePhoto(at, { cut: next })),
    change: async () => {
      const [chosen] = await choose({ several: false });
      if (!chosen) return;
      store.learn([chosen]);
      run((at) => changePhoto(at, { mediaId: chosen.id }));
    },
  };
}
