'use client';
// In the browser: a rich text is edited by the browser's own selection and input events.
import type { Editor, JSONContent } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DateStyle } from '#arabic/dates.ts';
import type { Block } from '#newsroom/story/blocks.ts';
import { CleanPaste } from '#components/desk/editor/document/clean-paste.ts';
import { documentExtensions } from '#components/desk/editor/document/document-extensions.ts';
import { EmbedPaste } from '#components/desk/editor/document/embed/embed-paste.ts';
import { FitPaste } from '#components/desk/editor/document/fit-paste.ts';
import { fromEditor } from '#components/desk/editor/document/from-editor.ts';
import { placeholders } from '#components/desk/editor/document/placeholders.ts';
import { BlockMenu } from '#components/desk/editor/menu/block-menu.tsx';
import { MenuSign } from '#components/desk/editor/menu/menu-sign.ts';
import { TextUploads } from '#components/desk/editor/photos/uploads/text-uploads.tsx';
import { AddPhotos } from '#components/desk/editor/photos/add-photos.tsx';
import { BlockMarksInText } from '#components/desk/editor/presence/block-marks.ts';
import { useBlockMarks } from '#components/desk/editor/presence/use-block-marks.ts';
import { BlockGround } from '#components/desk/editor/reorder/block-ground.tsx';
import { BlockToolbar } from '#components/desk/editor/toolbar/block-toolbar.tsx';
import { LinkForm } from '#components/desk/editor/toolbar/link-form.tsx';
import { ShortcutsHelp } from '#components/desk/editor/toolbar/shortcuts-help.tsx';
import { ToolKeys } from '#components/desk/editor/toolbar/tool-keys.ts';
import type { Asked } from '#components/desk/editor/toolbar/tools.ts';
import { HiddenMarks } from '#components/desk/editor/typing/hidden-marks.ts';
import { NumbersInText } from '#components/desk/editor/typing/numbers-in-text.ts';
import { TypingHelp } from '#components/desk/editor/typing/typing-help.ts';
import { TypingSwitches } from '#components/desk/editor/typing/typing-switches.tsx';
import { blockViews } from '#components/desk/editor/views/block-views.ts';
import { SayReadOnly } from './say-read-only.ts';
import { FarBlocks } from './far-blocks.ts';
import styles from './body-editor.module.css';

type BodyEditorProps = {
  start: JSONContent;
  style: DateStyle;
  readOnly: boolean;
  error?: string | undefined;
  onChange: (body: Block[]) => void;
  /** Gives the editor out, for focus and for a text that takes this one's place. */
  onReady: (editor: Editor) => void;
};

/** The caret is kept out from under the bars that stand over the text. */
const clearOfBars = { top: 150, bottom: 40, left: 0, right: 0 };

/** «نص الخبر»: the toolbar and the text under it. */
export function BodyEditor({ start, style, readOnly, error, onChange, onReady }: BodyEditorProps) {
  const t = useTranslations('editor');
  const id = useId();
  const [asked, setAsked] = useState<Asked | null>(null);
  // At once: what is typed next belongs to what opens.
  const ask = useCallback((what: Asked) => flushSync(() => setAsked(what)), []);
  const close = () => setAsked(null);
  const [extensions] = useState(() => [
    ...documentExtensions(blockViews),
    CleanPaste,
    BlockMarksInText,
    SayReadOnly,
    EmbedPaste,
    FitPaste,
    TypingHelp,
    FarBlocks,
    NumbersInText,
    HiddenMarks.configure({ nameOf: (mark) => t(`typing.marks.${mark}`) }),
    ToolKeys.configure({ ask }),
    MenuSign.configure({ open: () => ask('sign') }),
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
    scrollThreshold: clearOfBars,
    scrollMargin: clearOfBars,
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
  // The option counts when the editor is made; later only this does.
  useEffect(() => {
    editor?.setEditable(!readOnly, false);
  }, [editor, readOnly]);
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
          <BlockToolbar editor={editor} asked={asked} ask={ask} />
          {asked === 'link' && <LinkForm editor={editor} onClose={close} />}
        </div>
      )}
      {editor && <TextUploads editor={editor} readOnly={readOnly} style={style} />}
      {error && <p className={styles.error}>{error}</p>}
      <BlockGround editor={readOnly ? null : editor} style={style}>
        {editor && (asked === 'menu' || asked === 'sign') && (
          <BlockMenu
            editor={editor}
            style={style}
            bySign={asked === 'sign'}
            ask={ask}
            onClose={close}
          />
        )}
        <EditorContent editor={editor} className={styles.text} />
      </BlockGround>
      {editor && (asked === 'photo' || asked === 'gallery') && (
        <AddPhotos editor={editor} asked={asked} onClose={close} />
      )}
      <ShortcutsHelp open={asked === 'help'} onOpen={() => setAsked('help')} onClose={close} />
    </div>
  );
}
