import type { PublishedStory } from '#db/published/get-published-story.ts';
import { directions } from '#i18n/locales.ts';
import { languageOf } from '#newsroom/story/language-of.ts';
import { wordsIn } from '#outlets/words.ts';
import { type Around, blockHtml, figureHtml } from './block-html.ts';
import { tag, textHtml, textTag } from './write-html.ts';

type Outside = Pick<Around, 'siteUrl' | 'locale'>;

/**
 * The whole of a story as HTML for other programs: its photo, lead, text and corrections. It says its language
 * and direction itself, because what shows it may be written the other way.
 */
export function storyHtml(story: PublishedStory, { siteUrl, locale }: Outside): string {
  const { photo, leadPhotoCut: cut, photos, contexts, lead, body, corrections } = story;
  const words = wordsIn(locale);
  const language = languageOf(story.headline + lead);
  const around = { siteUrl, locale, words, photos, contexts };
  return tag(
    'div',
    { dir: directions[language], lang: language },
    photo ? figureHtml(siteUrl, { photo, cut }) : '',
    lead === '' ? '' : tag('p', {}, textTag('strong', lead)),
    ...body.map((block) => blockHtml(block, around)),
    ...corrections.map(({ kind, text }) =>
      tag('p', {}, textTag('strong', `${words.correction[kind]}:`), textHtml(` ${text}`)),
    ),
  );
}
