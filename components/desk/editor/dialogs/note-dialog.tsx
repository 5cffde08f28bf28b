'use client';
// In the browser: it asks before it does, and for the words that go with it.
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { Modal } from '#components/ui/modal.tsx';
import styles from './dialogs.module.css';

type NoteDialogProps = {
  open: boolean;
  title: string;
  /** What this does, with the story's name. */
  explanation: ReactNode;
  /** What is asked for, and where it will be read. */
  label: string;
  hint: string;
  confirm: string;
  cancel: string;
  isBusy: boolean;
  refusal: ReactNode;
  /** What was written here before, where the act was not done. */
  kept: string | undefined;
  /** More fields, above the note. */
  children?: ReactNode;
  onClose: () => void;
  onConfirm: (note: string) => void;
};

/** A dialog for an act that needs words: a correction, a withdrawal, a return to the writer. */
export function NoteDialog(props: NoteDialogProps) {
  const { open, title, confirm, cancel, isBusy, onClose } = props;
  const form = useId();
  return (
    <Modal
      open={open}
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button type="button" onClick={onClose}>
            {cancel}
          </Button>
          <Button type="submit" form={form} variant="primary" disabled={isBusy}>
            {confirm}
          </Button>
        </>
      }
    >
      <NoteForm {...props} id={form} />
    </Modal>
  );
}

/** Lives only while the dialog is open, so that the next one starts empty. */
function NoteForm({
  id,
  explanation,
  label,
  hint,
  refusal,
  kept = '',
  children,
  onConfirm,
}: NoteDialogProps & { id: string }) {
  const faults = useTranslations('errors.fields');
  const [note, setNote] = useState(kept);
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (note.trim() !== '') return onConfirm(note);
    setMissing(true);
    event.currentTarget.querySelector('textarea')?.focus();
  };
  return (
    <form id={id} onSubmit={submit} className={styles.form}>
      {refusal}
      <div>{explanation}</div>
      {children}
      <Field label={label} hint={hint} error={isMissing ? faults('missing') : undefined}>
        {(control) => (
          <textarea
            {...control}
            data-initial-focus={children ? undefined : true}
            rows={3}
            maxLength={600}
            value={note}
            onChange={(event) => {
              setNote(event.target.value);
              setMissing(false);
            }}
          />
        )}
      </Field>
    </form>
  );
}
