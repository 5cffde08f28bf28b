'use client';
// In the browser: the fields of this block stand inside the text that is being edited.
import { NodeViewWrapper, type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { caretAfter } from '#components/desk/editor/document/caret-after.ts';
import {
  type ContextAttributes,
  ContextLink,
} from '#components/desk/editor/document/context-link.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import { ContextLine } from './context-line.tsx';
import { enterFields } from './enter-fields.ts';
import { StoryPicker } from './story-picker.tsx';
import styles from './context-view.module.css';

/** «في سياق آخر»: first which story, then one line of why. */
function ContextView({
  node,
  editor,
  selected,
  getPos,
  updateAttributes,
  deleteNode,
}: ReactNodeViewProps) {
  const t = useTranslations('editor.context');
  const told = useTranslations('editor.checklist');
  const { storyId, line, headline, withdrawn, corrected } = node.attrs as ContextAttributes;
  const [isChoosing, setChoosing] = useState(false);
  const [hasChosen, setChosen] = useState(false);

  const leave = () => {
    const at = getPos();
    if (at === undefined) return;
    editor.view.dispatch(caretAfter(editor.state, at + node.nodeSize));
    editor.view.focus();
  };
  const remove = () => {
    deleteNode();
    editor.commands.focus();
  };
  const onLineKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    leave();
  };

  return (
    <NodeViewWrapper contentEditable={false}>
      <section
        aria-label={t('label')}
        className={selected ? `${styles.context} ${styles.selected}` : styles.context}
      >
        <div className={styles.head}>
          <small>{t('label')}</small>
          {editor.isEditable && (
            <Button type="button" small onClick={remove}>
              {t('remove')}
            </Button>
          )}
        </div>
        {storyId === null || isChoosing ? (
          <StoryPicker
            onPick={({ id, headline: chosen, corrected: isCorrected }) => {
              setChosen(true);
              setChoosing(false);
              const known = { headline: chosen, withdrawn: false, corrected: isCorrected };
              updateAttributes({ storyId: id, ...known });
            }}
            onCancel={() => (storyId === null ? remove() : setChoosing(false))}
          />
        ) : (
          <>
            <p className={styles.headline}>
              <RunningText text={headline || t('unknown')} />{' '}
              {editor.isEditable && (
                <Button type="button" small onClick={() => setChoosing(true)}>
                  {t('change')}
                </Button>
              )}
            </p>
            {withdrawn && (
              <p role="alert" className={styles.warning}>
                {t('withdrawn')}
              </p>
            )}
            {corrected && !withdrawn && <p className={styles.caution}>{told('corrected')}</p>}
            <ContextLine
              line={line}
              readOnly={!editor.isEditable}
              takesFocus={hasChosen}
              onChange={(next) => updateAttributes({ line: next })}
              onKeyDown={onLineKey}
            />
          </>
        )}
      </section>
    </NodeViewWrapper>
  );
}

export const ContextWithView = ContextLink.extend({
  addNodeView() {
    return ReactNodeViewRenderer(ContextView);
  },

  addKeyboardShortcuts() {
    return {
      // On the block as a whole: into its fields.
      Enter: () => enterFields(this.editor, this.type),
    };
  },
});
