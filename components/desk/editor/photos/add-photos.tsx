'use client';
// In the browser: what is chosen goes into the text that is being edited there.
import type { Editor } from '@tiptap/core';
import { flushSync } from 'react-dom';
import { insertPhotos } from '#components/desk/editor/document/photo/photo-commands.ts';
import { doing } from '#components/desk/editor/toolbar/tool-acts.ts';
import { PhotoChooser } from '#components/desk/photos/photo-chooser.tsx';
import { usePhotosHere } from './use-story-photo.ts';

type AddPhotosProps = { editor: Editor; asked: 'photo' | 'gallery'; onClose: () => void };

/** Lets the writer choose a photo, or those of a gallery, and puts them in at the caret. */
export function AddPhotos({ editor, asked, onClose }: AddPhotosProps) {
  const { store, actions, style } = usePhotosHere();
  const shape = asked === 'photo' ? 'photos' : 'gallery';
  return (
    <PhotoChooser
      several={asked === 'gallery'}
      actions={actions}
      style={style}
      onChoose={(photos) => {
        store.learn(photos);
        // The dialog is gone before the text is touched: what lies under it cannot have the focus.
        flushSync(onClose);
        doing(insertPhotos({ ids: photos.map(({ id }) => id), shape }))(editor);
      }}
      onClose={() => {
        onClose();
        editor.commands.focus();
      }}
    />
  );
}
