import { cleanLine, cleanText } from '#arabic/clean-text.ts';
import { chatLinesOf } from './chat-lines.ts';
import { chatMarksIn } from './chat-marks.ts';
import { paragraphsOf } from './paragraphs.ts';
import { withoutRanges } from './ranges.ts';
import { stretchesIn } from './tatweel.ts';

/** Plain text from elsewhere as its paragraphs, a line each: the words alone, without what programs have put between them. */
export function pastedLines(text: string): string[] {
  const pages = text.split('\f').map(cleanText);
  const lines = pages.join('\n\f').split('\n');
  const chat = chatLinesOf(lines);
  const paragraphs = chat
    ? chat.flatMap((said, at) => (said ? [lines[at]?.slice(said.from, said.to) ?? ''] : []))
    : paragraphsOf(lines).map((pieces) =>
        pieces
          .map(({ line, from, to, before }) => before + (lines[line] ?? '').slice(from, to))
          .join(''),
      );
  return paragraphs.map(pastedLine).filter((line) => line !== '');
}

function pastedLine(text: string): string {
  const line = cleanLine(text.replaceAll('\u00ad', ''));
  const said = withoutRanges(line, chatMarksIn(line));
  return cleanLine(withoutRanges(said, stretchesIn(said)));
}
