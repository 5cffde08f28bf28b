import type { Colleague, WritingPlace } from '#newsroom/presence.ts';

/** The names of those who type in this field of the story now. */
export function writersIn(place: WritingPlace, others: readonly Colleague[]): string[] {
  return others.filter((one) => one.isTyping && one.place === place).map(({ name }) => name);
}

/** Who types in which block of the text now. */
export function writersByBlock(others: readonly Colleague[]): Map<string, string[]> {
  const writers = new Map<string, string[]>();
  for (const { isTyping, block, name } of others) {
    if (isTyping && block !== null) writers.set(block, [...(writers.get(block) ?? []), name]);
  }
  return writers;
}
