/** Moves the focus to a part of the story by its name, as faults name it. */
export function focusField(name: string): void {
  const part = name.startsWith('body') ? 'body' : name;
  const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(part)}"]`);
  const group = field?.closest('details');
  if (group) group.open = true;
  field?.focus();
}

/** Moves the focus to a block of the text: into its own fields where it has some, else the caret. */
export function focusBlock(id: string): void {
  const block = document.querySelector(`[data-field="body"] [data-block="${CSS.escape(id)}"]`);
  if (!block) return focusField('body');
  const own = block.querySelector<HTMLElement>('input, button');
  if (own) own.focus();
  else {
    focusField('body');
    document.getSelection()?.collapse(block, 0);
  }
  block.scrollIntoView({ block: 'center' });
}
