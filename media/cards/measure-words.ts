import type { Measured } from './break-lines.ts';
import type { CardWeight } from './card-font.ts';
import { inkWidth } from './write-text.ts';

/** A line's words with their widths at a size of one pixel: letters grow with the size evenly. */
export async function measureWords(text: string, weight: CardWeight): Promise<Measured> {
  const words = text.split(' ');
  const widthOf = (written: string) => inkWidth(written, weight);
  const [together = 0, apart = 0] = await Promise.all(['اا', 'ا ا'].map(widthOf));
  const space = apart - together;
  // Between two alifs: the ink alone leaves out the room that a word has on either side.
  const between = await Promise.all(words.map((word) => widthOf(`ا ${word} ا`)));
  return { words, widths: between.map((width) => width - apart - space), space };
}
