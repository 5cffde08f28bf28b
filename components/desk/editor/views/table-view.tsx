'use client';
// In the browser: the table stands inside the text that is being edited.
import { NodeViewContent, type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { Table } from '#components/desk/editor/document/table/table.ts';
import { BlockFrame } from './block-frame.tsx';
import { TableTools } from './table-tools.tsx';
import styles from './table-view.module.css';

/** A table to be written in, with buttons for its rows and columns while the caret is in it. */
function TableView(props: ReactNodeViewProps) {
  const t = useTranslations('editor.blocks');
  const { editor } = props;
  return (
    <BlockFrame
      {...props}
      label={t('table')}
      tools={editor.isEditable && <TableTools {...props} />}
    >
      <NodeViewContent className={styles.table} />
    </BlockFrame>
  );
}

export const TableWithView = Table.extend({
  addNodeView() {
    return ReactNodeViewRenderer(TableView);
  },
});
