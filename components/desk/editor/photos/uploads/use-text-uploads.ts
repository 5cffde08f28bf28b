'use client';
// In the browser: files are dropped and pasted there.
import type { Editor } from '@tiptap/core';
import type { EditorView } from '@tiptap/pm/view';
import { useEffect, useEffectEvent, useState } from 'react';
import {
  type PhotoShape,
  putPhotosAt,
} from '#components/desk/editor/document/photo/photo-commands.ts';
import { usePhotosHere } from '#components/desk/editor/photos/use-story-photo.ts';
import { gapAtHeight } from '#components/desk/editor/reorder/block-geometry.ts';
import type { Upload } from '#components/desk/photos/upload/upload-queue.ts';
import { type Uploads, useUploads } from '#components/desk/photos/upload/use-uploads.ts';
import { picturesIn } from './pasted-pictures.ts';
import {
  gapAtCaret,
  gapBefore,
  placeNow,
  uploadPlaces,
  withPlace,
  withoutPlace,
} from './upload-places.ts';

/** Files that came in together, and the element in the text that shows how they stand. */
type Group = {
  name: string;
  ids: readonly string[];
  element: HTMLElement;
  shape: PhotoShape | null;
};

/**
 * Files that are dropped on the text or pasted into it. When all of a group have arrived, and it is known in
 * what shape they are wanted, their photos come into the text together, in the order of the files.
 */
export function useTextUploads(editor: Editor, readOnly: boolean) {
  const { store } = usePhotosHere();
  const uploads = useUploads(({ photo }) => store.learn([photo]));
  const [groups, setGroups] = useState<readonly Group[]>([]);
  const [leftOut, setLeftOut] = useState(0);

  const take = useEffectEvent((files: File[], at: number) => {
    const ids = uploads.add(files);
    const element = document.createElement('div');
    const name = ids.join();
    editor.view.dispatch(withPlace(editor.state.tr, { name, at, element }));
    setGroups((all) => [...all, { name, ids, element, shape: null }]);
  });
  const onPaste = useEffectEvent((view: EditorView, event: ClipboardEvent) => {
    const { clipboardData } = event;
    if (!clipboardData || !view.editable) return false;
    const clip = { html: clipboardData.getData('text/html'), files: [...clipboardData.files] };
    const { files, isAll, leftOut: behind } = picturesIn(clip);
    setLeftOut(behind);
    if (files.length === 0) return false;
    if (isAll) take(files, gapAtCaret(view.state));
    // The words of the clip come in first, in the course of this event.
    else queueMicrotask(() => take(files, gapAtCaret(view.state)));
    return isAll;
  });
  const onDrop = useEffectEvent((view: EditorView, event: DragEvent, isMove: boolean) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (isMove || files.length === 0 || !view.editable) return false;
    event.preventDefault();
    const index = gapAtHeight(view, event.clientY) ?? view.state.doc.childCount;
    take(files, gapBefore(view.state, index));
    return true;
  });
  useEffect(() => {
    const plugin = uploadPlaces({
      handlePaste: (view, event) => onPaste(view, event),
      handleDrop: (view, event, ...[, isMove]) => onDrop(view, event, isMove),
    });
    // Before what would read the clip as words.
    editor.registerPlugin(plugin, (mine, others) => [mine, ...others]);
    return () => {
      editor.unregisterPlugin(plugin.spec.key ?? '');
    };
  }, [editor]);

  const settle = useEffectEvent(
    (all: Uploads['list'], waiting: readonly Group[], isOpen: boolean) => {
      if (!isOpen || editor.isDestroyed) return;
      for (const group of waiting) {
        const { name, shape, ids } = group;
        const members = all.filter(({ id }) => ids.includes(id));
        const arrived = arrivedIn(members, shape);
        const at = placeNow(editor.state, name);
        if (!arrived || at === null) continue;
        const wanted = { ids: arrived, shape: shape ?? ('photos' as const) };
        const tr = arrived.length > 0 ? putPhotosAt(editor.state, at, wanted) : editor.state.tr;
        const { activeElement, body } = document;
        const hasFocus = group.element.contains(activeElement) || activeElement === body;
        editor.view.dispatch(withoutPlace(tr, name));
        // What was pressed goes with the group; who pressed it writes on.
        if (hasFocus) editor.view.focus();
        setGroups((now) => now.filter((one) => one.name !== name));
        for (const id of ids) uploads.remove(id);
      }
    },
  );
  useEffect(() => {
    // After React has drawn: what comes into the text is drawn at once, which an effect may not ask for.
    queueMicrotask(() => settle(uploads.list, groups, !readOnly));
  }, [groups, readOnly, uploads.list]);

  const choose = (name: string, shape: PhotoShape) =>
    setGroups((all) => all.map((one) => (one.name === name ? { ...one, shape } : one)));
  return { uploads, groups, choose, leftOut, forgetLeftOut: () => setLeftOut(0) };
}

/** The photos of a group once all have arrived and their shape is known; none where all were given up; null before. */
function arrivedIn(members: readonly Upload[], shape: PhotoShape | null): number[] | null {
  const arrived = members.flatMap(({ state }) =>
    state.kind === 'done' ? [state.uploaded.photo.id] : [],
  );
  const isKnown = members.length < 2 || shape !== null;
  return arrived.length === members.length && isKnown ? arrived : null;
}
