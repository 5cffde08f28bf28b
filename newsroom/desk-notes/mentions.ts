export type Colleague = { id: string; name: string };
/** A part of a note's text; a mention where it names people. */
type TextPart = { text: string; people: string[] };

/** A note's text cut where «@» and a colleague's whole name stand; of two names the longer. Namesakes are both meant. */
export function splitMentions(text: string, colleagues: readonly Colleague[]): TextPart[] {
  const parts: TextPart[] = [];
  let rest = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const name = nameAt(text, at + 1, colleagues);
    if (name === null) continue;
    if (at > rest) parts.push({ text: text.slice(rest, at), people: [] });
    const people = colleagues.filter((one) => one.name === name).map(({ id }) => id);
    rest = at + 1 + name.length;
    parts.push({ text: text.slice(at, rest), people });
  }
  if (rest < text.length) parts.push({ text: text.slice(rest), people: [] });
  return parts;
}

/** The ids of everybody whom a text mentions, each once. */
export function mentionsIn(text: string, colleagues: readonly Colleague[]): string[] {
  return [...new Set(splitMentions(text, colleagues).flatMap(({ people }) => people))];
}

function nameAt(text: string, at: number, colleagues: readonly Colleague[]): string | null {
  const here = colleagues
    .map(({ name }) => name)
    .filter(
      (name) =>
        text.startsWith(name, at) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(at + name.length)),
    );
  return here.toSorted((one, other) => other.length - one.length)[0] ?? null;
}
