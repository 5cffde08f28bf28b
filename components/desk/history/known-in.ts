import { type Known, knownFrom } from '#components/desk/compare/known.ts';
import type { VersionOnDesk } from '#db/stories/get-version.ts';
import { languageOf } from '#newsroom/story/language-of.ts';

/** What these versions bring along of what they choose. */
export function knownIn(versions: [older: VersionOnDesk, newest: VersionOnDesk]): Known {
  const [, newest] = versions;
  const photos = Object.assign({}, ...versions.map((one) => one.photos)) as VersionOnDesk['photos'];
  return knownFrom(
    {
      sections: versions.flatMap(({ section }) => section ?? []),
      topics: versions.flatMap(({ topics }) => topics),
      bylines: versions.flatMap(({ bylines }) => bylines),
    },
    { photoOf: (id) => photos[id], language: languageOf(newest.content) },
  );
}
