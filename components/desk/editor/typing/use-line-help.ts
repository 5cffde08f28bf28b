import { type ClipboardEvent, type InputEvent, type KeyboardEvent, useRef } from 'react';
import { cleanText } from '#arabic/clean-text.ts';
import { type Correction, correctTyping } from '#arabic/typing/correct-typing.ts';
import { isChosen } from './device-choices.ts';

type Field = HTMLTextAreaElement;
type Made = Pick<Correction, 'rule' | 'from' | 'text'> & {
  typed: string;
  /** The line and the caret as the correction left them: only there a Backspace means it. */
  value: string;
  caret: number;
};

/** The typing help of the text, for a field of one line. */
export function useLineHelp() {
  const last = useRef<Made>(null);
  const declined = useRef(new Set<string>());
  const isOwn = useRef(false);

  /** Writes as a hand would: the one way that the browser's own undo, and React, hear of. */
  const write = (field: Field, { from, to, text }: { from: number; to: number; text: string }) => {
    const caret = field.selectionEnd + text.length - (to - from);
    isOwn.current = true;
    field.setSelectionRange(from, to);
    document.execCommand('insertText', false, text);
    isOwn.current = false;
    field.setSelectionRange(caret, caret);
  };

  const onInput = ({ currentTarget: field, nativeEvent }: InputEvent<Field>) => {
    if (isOwn.current) return;
    last.current = null;
    if (nativeEvent.inputType !== 'insertText' || !isChosen('typingHelp')) return;
    const { value, selectionEnd: caret } = field;
    const line = { before: value.slice(0, caret), after: value.slice(caret) };
    const found = correctTyping(line);
    if (!found || declined.current.has(placeOf(found, value))) return;
    const typed = value.slice(found.from, found.to);
    write(field, found);
    last.current = { ...found, typed, value: field.value, caret: field.selectionEnd };
  };

  const onBackspace = (event: KeyboardEvent<Field>) => {
    const made = last.current;
    const field = event.currentTarget;
    if (event.key !== 'Backspace' || !made || field.value !== made.value) return;
    if (field.selectionStart !== made.caret || field.selectionEnd !== made.caret) return;
    event.preventDefault();
    last.current = null;
    declined.current.add(placeOf(made, field.value));
    const { from, text, typed } = made;
    write(field, { from, to: from + text.length, text: typed });
  };

  return { onInput, onBackspace, onPaste: pasteClean };
}

/** A place is known by its rule and by all that stands before it. */
function placeOf({ rule, from }: Pick<Correction, 'rule' | 'from'>, value: string): string {
  return `${rule} ${value.slice(0, from)}`;
}

/** What is pasted comes without hidden marks. */
function pasteClean(event: ClipboardEvent<Field>): void {
  const text = event.clipboardData.getData('text/plain');
  const clean = cleanText(text);
  if (clean === text) return;
  event.preventDefault();
  document.execCommand('insertText', false, clean);
}
