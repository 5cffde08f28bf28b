'use client';
// In the browser: the photo and its fields stand inside the text that is being edited.
import { NodeViewWrapper, type ReactNodeViewProps, useEditorState } from '@tiptap/react';
import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '#arabic/numbers.ts';
import {
  moveInGallery,
  removeFromGallery,
} from '#components/desk/editor/document/photo/photo-commands.ts';
import { CutChoice } from '#components/desk/editor/photos/cut-choice.tsx';
import { KnownPhoto } from '#components/desk/editor/photos/known-photo.tsx';
import { PhotoState } from '#components/desk/editor/photos/photo-state.tsx';
import { usePhotosHere } from '#components/desk/editor/photos/use-story-photo.ts';
import { backOnEscape } from '#components/desk/editor/views/back-on-escape.ts';
import { Button } from '#components/ui/button.tsx';
import { directions } from '#i18n/locales.ts';
import { CaptionHere } from './caption-here.tsx';
import { focusInGallery, placeInGallery } from './gallery-place.ts';
import { usePhotoAt } from './use-photo-at.ts';
import { usePhotoDrag } from './use-photo-drag.ts';
import styles from './photo-view.module.css';

/** One photo of a gallery: its caption, its cut, its place among the others. */
export function GalleryPhotoView(props: ReactNodeViewProps) {
  const { node, editor, getPos } = props;
  const t = useTranslations('editor.photo');
  const dir = directions[useLocale()];
  const { style } = usePhotosHere();
  const { photo, cut, setCut, change } = usePhotoAt(props);
  // Its place changes when others move; the key that is typed elsewhere changes nothing here.
  const place = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const found = placeInGallery(state, getPos());
      return found && { index: found.index, count: found.count };
    },
  });
  const index = place?.index ?? 0;
  const position = formatNumber(index + 1, style);

  const move = (by: (from: number) => number, act?: 'earlier' | 'later') => {
    const found = placeInGallery(editor.state, getPos());
    if (!found) return;
    const to = by(found.index);
    const isMoved = moveInGallery(found.at, found.index, to)(editor.state, editor.view.dispatch);
    if (isMoved && act) focusInGallery(editor.view, { at: found.at, index: to }, act);
  };
  const remove = () => {
    const found = placeInGallery(editor.state, getPos());
    if (found) removeFromGallery(found.at, found.index)(editor.state, editor.view.dispatch);
    editor.commands.focus();
  };
  const drag = usePhotoDrag((to) => move(() => to));
  const button = (act: 'earlier' | 'later' | 'change' | 'takeOut', onClick: () => void) => (
    <Button
      type="button"
      className={styles.small}
      data-act={act}
      aria-label={t(`${act}Of`, { position })}
      aria-disabled={
        (act === 'earlier' && index === 0) || (act === 'later' && index + 1 === place?.count)
      }
      onClick={onClick}
      onKeyDown={backOnEscape(editor)}
    >
      {t(act)}
    </Button>
  );

  return (
    <NodeViewWrapper className={styles.item} data-gallery-item={index}>
      <div
        contentEditable={false}
        className={styles.thumb}
        {...(editor.isEditable && { ...drag, title: t('drag') })}
      >
        <KnownPhoto photo={photo} cut={cut} width={168} />
      </div>
      <CaptionHere node={node} own={photo?.caption} />
      <div contentEditable={false} dir={dir} className={styles.tools}>
        {photo && <PhotoState photo={photo} captionHere={node.textContent} />}
        {editor.isEditable && (
          <>
            <CutChoice
              label={t('cutOf', { position })}
              cut={cut}
              onChange={setCut}
              onKeyDown={backOnEscape(editor)}
            />
            <div className={styles.acts}>
              {button('earlier', () => move((from) => from - 1, 'earlier'))}
              {button('later', () => move((from) => from + 1, 'later'))}
              {button('change', () => void change())}
              {button('takeOut', remove)}
            </div>
          </>
        )}
      </div>
    </NodeViewWrapper>
  );
}
