'use client';
// In the browser: the field of this block stands inside the text that is being edited.
import { Selection } from '@tiptap/pm/state';
import { type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import { caretAfter } from '#components/desk/editor/document/caret-after.ts';
import { Embed } from '#components/desk/editor/document/embed/embed.ts';
import { readEmbedAddress } from '#components/desk/editor/document/embed/read-embed-address.ts';
import { BlockFrame } from './block-frame.tsx';
import { EmbedAddress } from './embed-address.tsx';
import { enterFields } from './enter-fields.ts';

/** A post of another site: its address, and in words what was recognised in it. */
function EmbedView(props: ReactNodeViewProps) {
  const { node, editor, getPos, updateAttributes, deleteNode } = props;
  const t = useTranslations('editor.blocks');
  const { url } = node.attrs as { url: string };

  const remove = () => {
    deleteNode();
    editor.commands.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = getPos();
    if (at === undefined || event.nativeEvent.isComposing) return;
    const { state, view } = editor;
    const isBlank = url.trim() === '';
    if (isBlank && (event.key === 'Escape' || event.key === 'Backspace')) remove();
    else if (event.key === 'ArrowUp') {
      view.dispatch(state.tr.setSelection(Selection.near(state.doc.resolve(at), -1)));
      view.focus();
    } else if (['Enter', 'Escape', 'ArrowDown'].includes(event.key)) {
      view.dispatch(caretAfter(state, at + node.nodeSize));
      view.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <BlockFrame {...props} label={t('embed.label')}>
      <EmbedAddress
        url={url}
        readOnly={!editor.isEditable}
        onChange={(typed) => updateAttributes({ url: readEmbedAddress(typed) ?? typed })}
        onKeyDown={onKeyDown}
      />
    </BlockFrame>
  );
}

export const EmbedWithView = Embed.extend({
  addNodeView() {
    return ReactNodeViewRenderer(EmbedView);
  },

  addKeyboardShortcuts() {
    return { Enter: () => enterFields(this.editor, this.type) };
  },
});
