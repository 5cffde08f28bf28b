'use client';
// In the browser: what it is asked for goes into the text that is selected there.
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { readAddress } from './read-address.ts';
import styles from './link-form.module.css';

/** Asks for a link's address; refuses one that would not be safe for readers. */
export function LinkForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations('editor.link');
  const words = useTranslations('errors.fields');
  const [present] = useState(() => String(editor.getAttributes('link')['href'] ?? ''));
  const [typed, setTyped] = useState(present);
  const [isRefused, setRefused] = useState(false);

  // The form stands under the bar, in sight: the words that it is about must not lie under it.
  useEffect(() => {
    const { node } = editor.view.domAtPos(editor.state.selection.from);
    const place = node instanceof Element ? node : node.parentElement;
    place?.scrollIntoView({ block: 'center' });
  }, [editor]);

  const close = () => {
    onClose();
    editor.commands.focus();
  };
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const href = readAddress(typed);
    if (href === null) return setRefused(true);
    const marked = { type: 'text', text: typed.trim(), marks: [{ type: 'link', attrs: { href } }] };
    if (editor.state.selection.empty && present === '') {
      editor.chain().focus().insertContent(marked).run();
    } else {
      editor.chain().focus().extendMarkRange('link').setLink({ href }).run();
    }
    onClose();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    onClose();
  };

  return (
    <form className={styles.form} onSubmit={apply}>
      <TextField
        label={t('address')}
        hint={t('hint')}
        error={isRefused ? words('unsafe_link') : undefined}
        dir="ltr"
        inputMode="url"
        // The person has just asked for this form.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={typed}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
        onChange={(event) => {
          setTyped(event.target.value);
          setRefused(false);
        }}
      />
      <div className={styles.acts}>
        <Button type="submit" variant="primary">
          {t('apply')}
        </Button>
        {present !== '' && (
          <Button type="button" onClick={remove}>
            {t('remove')}
          </Button>
        )}
        <Button type="button" onClick={close}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
