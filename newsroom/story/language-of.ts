import { type Locale, newspaperLanguage } from '#newsroom/addresses.ts';
import type { Block } from './blocks.ts';
import type { StoryContent } from './content.ts';
import { textOfBlock } from './plain-text.ts';

type Told = Pick<StoryContent, 'language' | 'headline' | 'lead' | 'body'>;

/** How many words of running text a text has in either language, and how many Latin words in all. */
type Counts = { arabic: number; english: number; latin: number };

/**
 * The language that a story is written in: as it was chosen at the desk; else Arabic, the newspaper's own, unless most
 * words of its running text are English. Names of people, companies, products and works do not count.
 */
export function languageOf(story: Told): Locale {
  if (story.language) return story.language;
  const { headline, lead, body } = story;
  const title = countsOf(withoutQuotations(headline));
  // A headline's few words are in the story's language more surely than any others.
  const weighed = { ...title, arabic: title.arabic * 2 };
  const counts = [weighed, countsOf(withoutQuotations(lead)), ...body.map(countsOfBlock)];
  const { arabic, english, latin } = counts.reduce(sum);
  if (arabic > 0 || english > 0) return english > arabic ? 'en' : newspaperLanguage;
  // Nothing but names, a headline in title case, or all of it in quotation marks.
  const all = [headline, lead].map(countsOf).reduce(sum, { arabic: 0, english: 0, latin });
  return all.arabic === 0 && all.latin > 2 ? 'en' : newspaperLanguage;
}

function sum(one: Counts, other: Counts): Counts {
  return {
    arabic: one.arabic + other.arabic,
    english: one.english + other.english,
    latin: one.latin + other.latin,
  };
}

/** A block never changes: an edit makes a new one, so each is counted once. */
const counted = new WeakMap<Block, Counts>();

function countsOfBlock(block: Block): Counts {
  const known = counted.get(block);
  if (known) return known;
  const counts = countsOf(textOfBlock(block).join('\n'));
  counted.set(block, counts);
  return counts;
}

/** What is quoted may be the title of a work. */
function withoutQuotations(text: string): string {
  return text.replace(/«[^»]*»|“[^”]*”|"[^"]*"/gu, ' ');
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;
const latin = /^\p{L}[\p{L}\p{M}'’-]*$/u;
const lowerCase = /^[\p{Ll}\p{M}'’-]+$/u;
/** Stand in names, too: «The Lord of the Rings», «Bank of America». */
const inNames = new Set(
  'a an the of and or in on at to for with from by as vs de du la le el al bin ibn von van der'.split(
    ' ',
  ),
);

function countsOf(text: string): Counts {
  const counts = { arabic: 0, english: 0, latin: 0 };
  let run: string[] = [];
  const endRun = () => {
    const written = run.filter((word) => lowerCase.test(word));
    // Without a lower-case word of its own, a run of Latin words is a name.
    if (written.some((word) => !inNames.has(word))) counts.english += written.length;
    counts.latin += run.length;
    run = [];
  };
  for (const part of text.split(/\s+/u)) {
    const word = part.replace(/^[^\p{L}\p{N}@#]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
    if (rightToLeft.test(word)) {
      endRun();
      counts.arabic += 1;
    } else if (latin.test(word)) {
      // Codes, addresses and handles are no words.
      run.push(word);
    }
  }
  endRun();
  return counts;
}
