/** Moves the focus to a part of the story by its name, as faults name it. */
export function focusField(name: string): void {
  const part = name.startsWith('body') ? 'body' : name;
  document.querySelector<HTMLElement>(`[data-field="${CSS.escape(part)}"]`)?.focus();
}
