'use client';
// In the browser: these blocks stand inside the text that is being edited.
import { NodeViewContent, type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { FactBox } from '#components/desk/editor/document/fact-box.ts';
import { PullQuote } from '#components/desk/editor/document/pull-quote.ts';
import { BlockFrame } from './block-frame.tsx';

function PullQuoteView(props: ReactNodeViewProps) {
  const t = useTranslations('editor.blocks');
  return (
    <BlockFrame {...props} label={t('pullQuote')}>
      <NodeViewContent />
    </BlockFrame>
  );
}

function FactBoxView(props: ReactNodeViewProps) {
  const t = useTranslations('editor.blocks');
  return (
    <BlockFrame {...props} label={t('factBox')}>
      <NodeViewContent />
    </BlockFrame>
  );
}

export const PullQuoteWithView = PullQuote.extend({
  addNodeView() {
    return ReactNodeViewRenderer(PullQuoteView);
  },
});

export const FactBoxWithView = FactBox.extend({
  addNodeView() {
    return ReactNodeViewRenderer(FactBoxView);
  },
});
