import { cleanLine, cleanText } from '#arabic/clean-text.ts';
import { listMarker } from '#arabic/pasted/list-marker.ts';
import type { PastedBlock } from './pasted-block.ts';
import { starBold } from './star-bold.ts';

/** Plain text as blocks: each line is a paragraph, and two or more lines with markers of one kind are a list. */
export function readText(text: string): PastedBlock[] {
  const lines = cleanText(text).split('\n').map(cleanLine).filter(Boolean);
  const blocks: PastedBlock[] = [];
  for (let at = 0; at < lines.length;) {
    const run = listFrom(lines, at);
    if (run.length > 1) blocks.push(listOf(run));
    else blocks.push({ kind: 'paragraph', text: starBold(lines[at] ?? '') });
    at += Math.max(run.length, 1);
  }
  return blocks;
}

function listFrom(lines: string[], at: number): string[] {
  const kind = listMarker(lines[at] ?? '')?.ordered;
  const rest = lines.slice(at);
  const end = rest.findIndex((line) => {
    const marker = listMarker(line);
    return !marker || marker.ordered !== kind;
  });
  return end === -1 ? rest : rest.slice(0, end);
}

function listOf(lines: string[]): PastedBlock {
  const items = lines.map((line) => starBold(line.slice(listMarker(line)?.length ?? 0)));
  return { kind: 'list', ordered: listMarker(lines[0] ?? '')?.ordered ?? false, items };
}
