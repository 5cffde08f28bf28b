/** An element's own style, word for word: the browser would drop what Word adds to CSS. */
export function styleOf(element: Element): Map<string, string> {
  const style = new Map<string, string>();
  for (const part of (element.getAttribute('style') ?? '').split(';')) {
    const [name, ...value] = part.split(':');
    if (name && value.length > 0) {
      style.set(name.trim().toLowerCase(), value.join(':').trim().toLowerCase());
    }
  }
  return style;
}
