/** A whole number above zero, written as one writes it: a story's id, a page of a list. */
export function readPositive(text: string | string[] | undefined): number | null {
  if (typeof text !== 'string' || !/^[1-9]\d{0,14}$/u.test(text)) return null;
  return Number(text);
}
