const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/gu;

/** The direction that most letters of a text run in; from the right where it has none, or as many of each. */
export function dominantDirection(text: string): 'rtl' | 'ltr' {
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  const fromTheRight = text.match(rightToLeft)?.length ?? 0;
  return fromTheRight * 2 >= all ? 'rtl' : 'ltr';
}
