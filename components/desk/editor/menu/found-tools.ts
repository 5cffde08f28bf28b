import type { Tool } from '#components/desk/editor/toolbar/tools.ts';
import { isFoundBy } from './is-found-by.ts';

/** The block menu's tools for what was typed, as they stand there: first what a block becomes, then what is put beside it. */
export function foundTools(
  tools: readonly Tool[],
  typed: string,
  nameOf: (tool: Tool) => string,
): { found: Tool[]; best: number } {
  const found = tools
    .filter((tool) => {
      return tool.words !== undefined && isFoundBy(typed, `${nameOf(tool)} ${tool.words}`);
    })
    .toSorted((one, other) => Number(!one.isOn) - Number(!other.isOn));
  // «قول» is also a word for a quotation, but the name of a pull quote.
  const byName = found.findIndex((tool) => isFoundBy(typed, nameOf(tool)));
  return { found, best: Math.max(byName, 0) };
}
