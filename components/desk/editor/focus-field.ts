/** Moves the focus to a part of the story by its name, as faults name it. */
export function focusField(name: string): void {
  const part = name.startsWith('body') ? 'body' : name;
  const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(part)}"]`);
  const group = field?.closest('details');
  if (group) group.open = true;
  field?.focus();
}
