import { cache } from 'react';
import { newsroomDatabase } from '#db/client.ts';
import { type PublicStory, getPublishedStory } from '#db/published/get-published-story.ts';
import { readPositive } from './read-param.ts';

/** The story that an address names by its id; once per request, for the page and its metadata. */
export const readStory = cache(async (id: string): Promise<PublicStory | null> => {
  const read = readPositive(id);
  return read === null ? null : getPublishedStory(newsroomDatabase().read, { id: read });
});
