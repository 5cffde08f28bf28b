'use client';
// In the browser: the photo and its fields stand inside the text that is being edited.
import { type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react';
import { useLocale, useTranslations } from 'next-intl';
import { PhotoNode } from '#components/desk/editor/document/photo/photo.ts';
import { CutChoice } from '#components/desk/editor/photos/cut-choice.tsx';
import { KnownPhoto } from '#components/desk/editor/photos/known-photo.tsx';
import { PhotoState } from '#components/desk/editor/photos/photo-state.tsx';
import { backOnEscape } from '#components/desk/editor/views/back-on-escape.ts';
import { BlockFrame } from '#components/desk/editor/views/block-frame.tsx';
import { Button } from '#components/ui/button.tsx';
import { directions } from '#i18n/locales.ts';
import { CaptionHere } from './caption-here.tsx';
import { usePhotoAt } from './use-photo-at.ts';
import styles from './photo-view.module.css';

/** A photo as readers will see it here, its caption to be written, its cut to be chosen. */
function PhotoView(props: ReactNodeViewProps) {
  const { node, editor } = props;
  const t = useTranslations('editor.photo');
  const dir = directions[useLocale()];
  const { photo, cut, setCut, change } = usePhotoAt(props);
  const tools = (
    <div contentEditable={false} dir={dir} className={styles.tools}>
      {photo && <PhotoState photo={photo} captionHere={node.textContent} />}
      {editor.isEditable && (
        <div className={styles.acts}>
          <CutChoice
            label={t('cut')}
            cut={cut}
            onChange={setCut}
            onKeyDown={backOnEscape(editor)}
          />
          <Button
            type="button"
            className={styles.small}
            onClick={() => void change()}
            onKeyDown={backOnEscape(editor)}
          >
            {t('change')}
          </Button>
        </div>
      )}
    </div>
  );
  return (
    <BlockFrame {...props} label={t('label')} tools={tools}>
      <div contentEditable={false} className={styles.picture} data-cut={cut}>
        <KnownPhoto photo={photo} cut={cut} width={640} />
      </div>
      <CaptionHere node={node} own={photo?.caption} />
    </BlockFrame>
  );
}

export const PhotoWithView = PhotoNode.extend({
  addNodeView() {
    return ReactNodeViewRenderer(PhotoView);
  },
});
