'use client';
// In the browser: its buttons act on the text that is being edited.
import type { Node } from '@tiptap/pm/model';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { directions } from '#i18n/locales.ts';
import { Button } from '#components/ui/button.tsx';
import { backOnEscape } from './back-on-escape.ts';
import { BlockExcess } from './block-excess.tsx';
import styles from './block-frame.module.css';

type BlockFrameProps = Pick<ReactNodeViewProps, 'editor' | 'selected' | 'deleteNode'> & {
  node: Node;
  label: string;
  tools?: ReactNode;
  children: ReactNode;
};

/** What stands round a block of several parts: its name, its buttons, and what is wrong with it. */
export function BlockFrame(props: BlockFrameProps) {
  const { node, editor, selected, deleteNode, label, tools, children } = props;
  const t = useTranslations('editor.blocks');
  const dir = directions[useLocale()];
  const remove = () => {
    deleteNode();
    editor.commands.focus();
  };
  return (
    <NodeViewWrapper>
      <section
        aria-label={label}
        className={selected ? `${styles.frame} ${styles.selected}` : styles.frame}
      >
        <div className={styles.head} contentEditable={false} dir={dir}>
          <small className={styles.label}>{label}</small>
          {editor.isEditable && (
            <Button
              type="button"
              small
              aria-label={t('removeBlock', { block: label })}
              onClick={remove}
              onKeyDown={backOnEscape(editor)}
            >
              {t('remove')}
            </Button>
          )}
        </div>
        <div className={styles.content} dir={node.attrs['dir'] === 'ltr' ? 'ltr' : undefined}>
          {children}
        </div>
        {tools}
        <BlockExcess node={node} />
      </section>
    </NodeViewWrapper>
  );
}
