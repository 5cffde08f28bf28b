'use client';
// In the browser: the caption stands inside the text that is being edited.
import type { Node } from '@tiptap/pm/model';
import { NodeViewContent } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import styles from './photo-view.module.css';

/** The caption that a photo has here; while it is empty, the photo's own, which readers then get, shows through. */
export function CaptionHere({ node, own }: { node: Node; own: string | undefined }) {
  const t = useTranslations('editor.photo');
  const isEmpty = node.textContent === '';
  return (
    <NodeViewContent
      className={styles.caption}
      {...(isEmpty && { 'data-own': own || t('captionHere') })}
    />
  );
}
