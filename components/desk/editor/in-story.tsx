'use client';
// In the browser: what the parts of an open story share is known there.
import type { ComponentProps, ReactNode } from 'react';
import type { Locale } from '#newsroom/addresses.ts';
import { PhotoDesk, type PhotosHere } from './photos/photo-desk.ts';
import { PresenceHere } from './presence/presence-here.ts';
import { StoryLanguage } from './story-language.ts';
import { StorySearch } from './views/story-search.ts';

type InStoryProps = {
  search: ComponentProps<typeof StorySearch>['value'];
  presence: ComponentProps<typeof PresenceHere>['value'];
  photos: PhotosHere;
  language: Locale;
  children: ReactNode;
};

/** Gives the bar, the fields and the blocks inside the text what each may ask for. */
export function InStory({ search, presence, photos, language, children }: InStoryProps) {
  return (
    <StorySearch value={search}>
      <PresenceHere value={presence}>
        <PhotoDesk value={photos}>
          <StoryLanguage value={language}>{children}</StoryLanguage>
        </PhotoDesk>
      </PresenceHere>
    </StorySearch>
  );
}
