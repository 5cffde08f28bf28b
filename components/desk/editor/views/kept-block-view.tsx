'use client';
// In the browser: it shows itself inside the text that is being edited.
import { NodeViewWrapper, type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { textOfBlock } from '#newsroom/story/plain-text.ts';
import { KeptBlockNode } from '#components/desk/editor/document/kept-block.ts';
import type { KeptBlock } from '#components/desk/editor/document/kept-kinds.ts';
import styles from './context-view.module.css';

/** A block that can be passed, selected and deleted here, and is kept as it is: its kind and its words. */
function KeptBlockView({ node, selected }: ReactNodeViewProps) {
  const t = useTranslations('editor.kept');
  const { block } = node.attrs as { block: KeptBlock };
  return (
    <NodeViewWrapper
      className={selected ? `${styles.kept} ${styles.selected}` : styles.kept}
      contentEditable={false}
    >
      <div className={styles.head}>
        <small>{t(block.kind)}</small>
      </div>
      <div className={styles.lines} dir="auto">
        {textOfBlock(block)
          .filter((line) => line !== '')
          .map((line, index) => (
            <p key={index}>{line}</p>
          ))}
      </div>
      <p className={styles.status}>{t('explanation')}</p>
    </NodeViewWrapper>
  );
}

export const KeptBlockWithView = KeptBlockNode.extend({
  addNodeView() {
    return ReactNodeViewRenderer(KeptBlockView);
  },
});
