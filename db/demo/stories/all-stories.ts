import type { DemoStory } from '#db/demo/demo-story.ts';
import { cultureStories } from './culture.ts';
import { economyStories } from './economy.ts';
import { politicsStories } from './politics.ts';
import { scienceStories } from './science.ts';
import { societyStories } from './society.ts';
import { sportStories } from './sport.ts';
import { worldStories } from './world.ts';

/** Everything in the demo newsroom, in the order in which it was begun. */
export const demoStories: DemoStory[] = [
  ...politicsStories,
  ...economyStories,
  ...worldStories,
  ...sportStories,
  ...cultureStories,
  ...scienceStories,
  ...societyStories,
].toSorted((one, other) => one.id - other.id);
