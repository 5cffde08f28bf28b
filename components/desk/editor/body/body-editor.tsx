'use client';
// In the browser: a rich text is edited by the browser's own selection and input events.
import type { Editor, JSONContent } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { Block } from '#newsroom/story/blocks.ts';
import { CleanPaste } from '#components/desk/editor/document/clean-paste.ts';
import { documentExtensions } from '#components/desk/editor/document/document-extensions.ts';
import { EmbedPaste } from '#components/desk/editor/document/embed/embed-paste.ts';
import { FitPaste } from '#components/desk/editor/document/fit-paste.ts';
import { fromEditor } from '#components/desk/editor/document/from-editor.ts';
import { BlockLeaving } from '#components/desk/editor/document/leave-block.ts';
import { placeholders } from '#components/desk/editor/document/placeholders.ts';
import { BlockMarksInText } from '#components/desk/editor/presence/block-marks.ts';
import { useBlockMarks } from '#components/desk/editor/presence/use-block-marks.ts';
import { BlockToolbar } from '#components/desk/editor/toolbar/block-toolbar.tsx';
import { LinkForm } from '#components/desk/editor/toolbar/link-form.tsx';
import { ToolKeys } from '#components/desk/editor/toolbar/tool-keys.ts';
import { toolsWith } from '#components/desk/editor/toolbar/tools.ts';
import { HiddenMarks } from '#components/desk/editor/typing/hidden-marks.ts';
import { TypingHelp } from '#components/desk/editor/typing/typing-help.ts';
import { TypingSwitches } from '#components/desk/editor/typing/typing-switches.tsx';
import { blockViews } from '#components/desk/editor/views/block-views.ts';
import styles from './body-editor.module.css';

type BodyEditorProps = {
  start: JSONContent;
  readOnly: boolean;
  error?: string | undefined;
  onChange: (body: Block[]) => void;
  /** Gives the editor out, for focus and for a text that takes this one's place. */
  onReady: (editor: Editor) => void;
};

/** «نص الخبر»: the toolbar and the text under it. */
export function BodyEditor({ start, readOnly, error, onChange, onReady }: BodyEditorProps) {
  const t = useTranslations('editor');
  const id = useId();
  const [isLinking, setLinking] = useState(false);
  const [tools] = useState(() => toolsWith(() => setLinking(true)));
  const [extensions] = useState(() => [
    ...documentExtensions(blockViews),
    BlockLeaving,
    CleanPaste,
    BlockMarksInText,
    EmbedPaste,
    FitPaste,
    TypingHelp,
    HiddenMarks.configure({ nameOf: (mark) => t(`typing.marks.${mark}`) }),
    ToolKeys.configure({ tools }),
    placeholders({
      body: t('placeholders.body'),
      subheadline: t('placeholders.subheadline'),
      quotationText: t('placeholders.quotationText'),
      quotationSpeaker: t('placeholders.quotationSpeaker'),
      pullQuoteText: t('blocks.placeholders.pullQuoteText'),
      pullQuoteSpeaker: t('blocks.placeholders.pullQuoteSpeaker'),
      tableCaption: t('blocks.placeholders.tableCaption'),
      tableText: t('blocks.placeholders.tableText'),
      factBoxTitle: t('blocks.placeholders.factBoxTitle'),
      factBoxText: t('blocks.placeholders.factBoxText'),
    }),
  ]);
  const [editorProps] = useState(() => ({
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': id,
      dir: 'rtl',
      lang: 'ar',
      'data-field': 'body',
    },
  }));
  const editor = useEditor({
    extensions,
    editorProps,
    content: start,
    editable: !readOnly,
    immediatelyRender: false,
    onCreate: ({ editor: made }) => onReady(made),
    onUpdate: ({ editor: changed }) => onChange(fromEditor(changed.state.doc)),
  });
  useBlockMarks(editor);

  return (
    <div className={styles.body}>
      <div className={styles.heading}>
        <span id={id} className={styles.label}>
          {t('parts.body')}
        </span>
        <TypingSwitches readOnly={readOnly} />
      </div>
      {editor && !readOnly && (
        <div className={styles.tools}>
          <BlockToolbar editor={editor} tools={tools} />
          {isLinking && <LinkForm editor={editor} onClose={() => setLinking(false)} />}
        </div>
      )}
      {error && <p className={styles.error}>{error}</p>}
      <EditorContent editor={editor} className={styles.text} />
    </div>
  );
}
