import type { StoryContent } from '#newsroom/story/content.ts';
import { type Random, seeded } from '#newsroom/seeded.ts';
import { firstSections } from '#db/sections/first-sections.ts';
import { demoTopics } from '#db/demo/topics.ts';
import { demoWriters } from '#db/demo/writers.ts';
import { families, men, townHeads, townTails, women } from './names.ts';
import { plots } from './plots.ts';

/** Who writes for a section: those of its desk, and of the local one. */
const desks: Record<string, string> = {
  politics: 'الشؤون المحلية',
  economy: 'الاقتصاد',
  world: 'الشؤون الدولية',
  sport: 'الرياضة',
  culture: 'الثقافة',
  science: 'العلوم',
  society: 'المجتمع',
};

/** The so-manieth story of the demo's archive, the same each time: ready for print, with a photo of its section where there is one. */
export function archiveStory(
  number: number,
  photosOf: (sectionId: number) => number[],
): StoryContent & { sectionId: number } {
  const random = seeded(`archive ${number}`);
  const section = random.pick(firstSections as [(typeof firstSections)[number]]);
  const plot = random.pick(plots[section.slug]);
  const fill = filler(random);
  const photos = photosOf(section.id);
  return {
    kicker: plot.kicker,
    headline: fill(random.pick(plot.headlines)),
    lead: fill(random.pick(plot.leads)),
    body: plot.paragraphs.map((text, at) => ({
      kind: 'paragraph',
      id: `archive-${at}`,
      text: [{ text: fill(text) }],
    })),
    sectionId: section.id,
    topicIds: demoTopics.filter(({ slug }) => plot.topics.includes(slug)).map(({ id }) => id),
    bylineIds: demoWriters.filter(({ desk }) => desk === desks[section.slug]).map(({ id }) => id),
    leadPhotoId: random.chance(0.7) ? (photos[random.whole(0, photos.length - 1)] ?? null) : null,
    shortHeadlines: { share: '', search: '', push: '' },
  };
}

/** Puts one story's names and numbers into its sentences. */
function filler(random: Random): (sentence: string) => string {
  const town = () => `${random.pick(townHeads)} ${random.pick(townTails)}`;
  const words: Record<string, string> = {
    town: town(),
    other: town(),
    man: `${random.pick(men)} ${random.pick(families)}`,
    woman: `${random.pick(women)} ${random.pick(families)}`,
    share: `${random.whole(3, 48)}`,
    number: `${random.whole(11, 99)}`,
  };
  return (sentence) =>
    sentence.replaceAll(/\{(\w+)\}/gu, (slot, name: string) => words[name] ?? slot);
}
