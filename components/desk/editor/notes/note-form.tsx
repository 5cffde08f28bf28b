'use client';
// In the browser: what is written here is sent without leaving the text.
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { ActFailure } from '#components/desk/editor/saving/attempt.ts';
import { useFaults } from '#components/desk/use-faults.ts';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import type { Colleague } from '#newsroom/desk-notes/mentions.ts';
import { NoteRefusal } from './note-refusal.tsx';
import { PersonPicker } from './person-picker.tsx';
import styles from './notes.module.css';

type NoteFormProps = {
  label: string;
  submit: string;
  start?: string;
  colleagues: Colleague[];
  /** Above the text, such as what a new note is about. */
  children?: ReactNode;
  onSend: (text: string) => Promise<ActFailure | null>;
  /** Also after it was sent. */
  onClose: () => void;
};

/** Writing a note, a reply, or other words in the place of either. Ctrl+Enter sends; «@» offers colleagues. */
export function NoteForm(props: NoteFormProps) {
  const { label, submit, start = '', colleagues, children, onSend, onClose } = props;
  const t = useTranslations('notes.form');
  const text = useRef<HTMLTextAreaElement>(null);
  const [failure, setFailure] = useState<ActFailure | null>(null);
  const [isSending, setSending] = useState(false);
  const [isPicking, setPicking] = useState(false);
  const faultOf = useFaults(failure?.code === 'unreachable' ? null : failure);

  useEffect(() => {
    const field = text.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);

  const send = async () => {
    setSending(true);
    const failed = await onSend(text.current?.value ?? '');
    setSending(false);
    setFailure(failed);
    if (failed) text.current?.focus();
    else onClose();
  };

  /** The name goes where the caret is, after the «@» that was typed or one of its own. */
  const mention = ({ name }: Colleague) => {
    const field = text.current;
    if (!field) return;
    const { selectionStart: from, selectionEnd: to, value } = field;
    field.focus();
    const sign = value.slice(0, from).endsWith('@') ? '' : '@';
    field.setRangeText(`${sign}${name} `, from, to, 'end');
    setPicking(false);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    } else if (event.key === 'Escape' && text.current?.value === start) onClose();
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {children}
      <Field label={label} hint={t('hint')} error={faultOf('text')}>
        {(control) => (
          <textarea
            {...control}
            ref={text}
            rows={3}
            defaultValue={start}
            onKeyDown={onKeyDown}
            onChange={({ target: { value, selectionStart } }) => {
              // Not inside a word, as in an e-mail address.
              if (/(?:^|[^\p{L}\p{N}])@$/u.test(value.slice(0, selectionStart))) setPicking(true);
            }}
          />
        )}
      </Field>
      {isPicking && (
        <PersonPicker
          colleagues={colleagues}
          onPick={mention}
          onCancel={() => {
            setPicking(false);
            text.current?.focus();
          }}
        />
      )}
      {!faultOf('text') && <NoteRefusal failure={failure} />}
      <div className={styles.acts}>
        <Button type="submit" variant="primary" small disabled={isSending}>
          {isSending ? t('sending') : submit}
        </Button>
        <Button type="button" small onClick={() => setPicking(true)}>
          {t('mention')}
        </Button>
        <Button type="button" small onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
