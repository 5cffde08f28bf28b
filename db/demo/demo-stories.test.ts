import { describe, expect, test } from 'vitest';
import { graphemes } from '#arabic/graphemes.ts';
import { block, type BlockKind } from '#newsroom/story/blocks.ts';
import { fieldLimits } from '#newsroom/story/limits.ts';
import { textOfBlock } from '#newsroom/story/plain-text.ts';
import { readEntry } from '#newsroom/coverage/entry.ts';
import { demoCoverage, textOfEntry } from './demo-coverage.ts';
import type { DemoStory } from './demo-story.ts';
import { firstSections } from '#db/sections/first-sections.ts';
import { demoStories } from './stories/all-stories.ts';
import { demoTopics } from './topics.ts';
import { demoWriters } from './writers.ts';

const ownKinds: BlockKind[] = [
  'paragraph',
  'subheadline',
  'quotation',
  'pull-quote',
  'list',
  'fact-box',
  'table',
  'divider',
  'context',
];

const picturesOf = ({ photo, pictures = [] }: DemoStory) => [
  ...(photo ? [photo] : []),
  ...pictures,
];

const byId = new Map(demoStories.map((one) => [one.id, one]));
const bodyOf = (story: DemoStory) =>
  story.body.map((one, index) => ({ ...one, id: `demo${story.id}-${index}` }));
const slugs = (rows: { slug: string }[]) => new Set(rows.map((one) => one.slug));

/** Every Arabic text that a reader or an editor may see; passages in Latin script are left out. */
function arabicTexts(story: DemoStory): string[] {
  const { corrections = [], urgency, withdrawal } = story;
  const blocks = bodyOf(story).filter((one) => one.dir !== 'ltr');
  return [
    story.kicker,
    story.headline,
    story.lead,
    ...picturesOf(story).flatMap((one) => [one.alt, one.caption, one.credit]),
    ...blocks.flatMap(textOfBlock),
    ...corrections.map((one) => one.text),
    urgency?.reason ?? '',
    withdrawal?.notice ?? '',
  ];
}

const letter = '[\\u0621-\\u064a]';
const faults: [string, RegExp][] = [
  ['straight quotes', /["']/u],
  ['tatweel', /\u0640/u],
  ['double space', / {2}/u],
  ['Latin punctuation', new RegExp(`${letter}[,;?]`, 'u')],
  ['a space before punctuation', / [،؛؟.:!»)]/u],
  ['no space after punctuation', new RegExp(`[،؛؟.:!»)]${letter}|[،؛؟]\\d`, 'u')],
  ['a space inside a pair', /[«(] /u],
  // «و71» is right: the letter stands alone.
  ['a digit at a word', new RegExp(`\\d${letter}|${letter}{2}\\d`, 'u')],
  ['tanween after its alef', /اً/u],
  ['other digits than 0-9', /[٠-٩۰-۹٪]/u],
];

function faultsIn(text: string): string[] {
  const found = faults.filter(([, fault]) => fault.test(text)).map(([name]) => `${name}: ${text}`);
  const paired = text.split('«').length === text.split('»').length;
  return paired ? found : [...found, `unpaired «»: ${text}`];
}

test('ids are unique and stand in order', () => {
  const ids = demoStories.map((one) => one.id);
  expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
});

test('no drawing stands in two places', () => {
  const pictures = demoStories
    .flatMap(picturesOf)
    .map(({ scene, variant }) => `${scene}/${variant}`);
  expect(new Set(pictures).size).toBe(pictures.length);
});

test('one urgency is running and one has ended', () => {
  const marks = demoStories.flatMap((one) => one.urgency ?? []);
  const running = marks.filter((one) => one.lasts > one.minutesAgo);
  expect([running.length, marks.length - running.length]).toEqual([1, 1]);
});

test('photos stand in the text of several stories, and a gallery in one', () => {
  const kinds = demoStories.flatMap(({ body }) => body.map(({ kind }) => kind));
  expect(kinds.filter((kind) => kind === 'photo').length).toBeGreaterThanOrEqual(2);
  expect(kinds).toContain('gallery');
});

test.each(ownKinds)('%s, which needs no upload, stands in at least three stories', (kind) => {
  const using = demoStories.filter((story) => story.body.some((one) => one.kind === kind));
  expect(using.length).toBeGreaterThanOrEqual(3);
});

describe.each(demoStories.map((story) => [story.id, story] as const))('story %i', (_, story) => {
  test('names writers, topics and a section that exist', () => {
    expect(slugs(demoWriters)).toSatisfy((all: Set<string>) =>
      story.bylines.every((one) => all.has(one)),
    );
    expect(slugs(demoTopics)).toSatisfy((all: Set<string>) =>
      story.topics.every((one) => all.has(one)),
    );
    expect(slugs(firstSections)).toContain(story.section);
  });

  test('has blocks that the newsroom accepts unchanged', () => {
    for (const one of bodyOf(story)) expect(block.parse(one)).toEqual(one);
  });

  test('points to other stories that are in print and not younger', () => {
    for (const one of story.body) {
      if (one.kind !== 'context') continue;
      const target = byId.get(one.storyId);
      expect(target?.id).not.toBe(story.id);
      expect(target && !target.state).toBe(true);
      expect(target?.minutesAgo).toBeGreaterThan(story.minutesAgo);
    }
  });

  test('keeps to the lengths of the desk', () => {
    expect(graphemes(story.kicker)).toBeLessThanOrEqual(fieldLimits.kicker.editorial);
    expect(graphemes(story.headline)).toBeLessThanOrEqual(fieldLimits.headline.editorial);
    expect(graphemes(story.lead)).toBeLessThanOrEqual(fieldLimits.lead.editorial);
  });

  test('describes each picture once', () => {
    for (const { alt, caption, credit } of picturesOf(story)) {
      expect(graphemes(alt)).toBeLessThanOrEqual(125);
      expect(new Set([alt, caption, credit, '']).size).toBe(4);
      expect(caption).not.toContain(credit);
    }
  });

  test('shows each of its pictures once', () => {
    const shown = story.body.flatMap((one) => {
      if (one.kind === 'photo') return [one.mediaId];
      return one.kind === 'gallery' ? one.photos.map(({ mediaId }) => mediaId) : [];
    });
    expect(shown).toEqual((story.pictures ?? []).map((...[, index]) => index + 1));
  });

  test('tells its corrections, withdrawal and urgency after it was published', () => {
    const later = [...(story.corrections ?? []), story.withdrawal, story.urgency];
    const early = later.filter((one) => one && one.minutesAgo >= story.minutesAgo);
    expect(early).toEqual([]);
    expect(story.withdrawal !== undefined).toBe(story.state === 'withdrawn');
  });

  test('is set as Arabic is set', () => {
    expect(arabicTexts(story).flatMap(faultsIn)).toEqual([]);
  });
});

describe.each(demoCoverage.entries.map((entry, index) => [index, entry] as const))(
  'entry %i of the live coverage',
  (index, entry) => {
    test('is one that the newsroom accepts unchanged', () => {
      const written = textOfEntry(entry, index);
      expect(readEntry(JSON.stringify(written))).toEqual({ ok: true, data: written });
    });

    test('was sent after what came before it, while its story was in print', () => {
      const before = demoCoverage.entries[index - 1] ?? demoCoverage;
      expect(entry.minutesAgo).toBeLessThan(before.minutesAgo);
      expect(byId.get(demoCoverage.storyId)?.minutesAgo).toBeGreaterThan(demoCoverage.minutesAgo);
    });

    test('is set as Arabic is set', () => {
      const { headline, body } = textOfEntry(entry, index);
      expect([headline, ...body.flatMap(textOfBlock)].flatMap(faultsIn)).toEqual([]);
    });
  },
);
