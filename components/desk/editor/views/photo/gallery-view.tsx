'use client';
// In the browser: the photos and their fields stand inside the text that is being edited.
import { NodeViewContent, type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react';
import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '#arabic/numbers.ts';
import { GalleryNode, GalleryPhoto } from '#components/desk/editor/document/photo/gallery.ts';
import { addToGallery } from '#components/desk/editor/document/photo/photo-commands.ts';
import { usePhotosHere } from '#components/desk/editor/photos/use-story-photo.ts';
import { backOnEscape } from '#components/desk/editor/views/back-on-escape.ts';
import { BlockFrame } from '#components/desk/editor/views/block-frame.tsx';
import { Button } from '#components/ui/button.tsx';
import { directions } from '#i18n/locales.ts';
import { blockLimits } from '#newsroom/story/limits.ts';
import { GalleryPhotoView } from './gallery-photo-view.tsx';
import styles from './photo-view.module.css';

/** Photos that belong together, in their order; how many they are, and the way to add more. */
function GalleryView(props: ReactNodeViewProps) {
  const { node, editor, getPos } = props;
  const t = useTranslations('editor.photo');
  const dir = directions[useLocale()];
  const { choose, store, style } = usePhotosHere();
  const count = node.childCount;
  const isFull = count >= blockLimits.galleryPhotos;
  const add = async () => {
    if (isFull) return;
    const chosen = await choose({ several: true });
    store.learn(chosen);
    const at = getPos();
    if (at === undefined || chosen.length === 0) return;
    addToGallery(
      at,
      chosen.map(({ id }) => id),
    )(editor.state, editor.view.dispatch);
  };
  const shown = (number: number) => formatNumber(number, style);
  const tools = (
    <div contentEditable={false} dir={dir} className={styles.acts}>
      {editor.isEditable && (
        <Button
          type="button"
          className={styles.small}
          aria-disabled={isFull}
          onClick={() => void add()}
          onKeyDown={backOnEscape(editor)}
        >
          {t('addPhotos')}
        </Button>
      )}
      <span className={styles.count}>
        {t('count', { count, shown: shown(count), most: shown(blockLimits.galleryPhotos) })}
      </span>
    </div>
  );
  return (
    <BlockFrame {...props} label={t('gallery')} tools={tools}>
      <NodeViewContent className={styles.gallery} />
    </BlockFrame>
  );
}

export const GalleryWithView = GalleryNode.extend({
  addNodeView() {
    return ReactNodeViewRenderer(GalleryView);
  },
});

export const GalleryPhotoWithView = GalleryPhoto.extend({
  addNodeView() {
    return ReactNodeViewRenderer(GalleryPhotoView);
  },
});
