import type { PublishedStory } from '#db/published/get-published-story.ts';
import { cutNames } from '#newsroom/photos/cuts.ts';
import { jpegOf } from '#newsroom/photos/jpeg-of.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import type { House } from './describe-story.ts';

/** The photos of a story as associated news objects: the one above it, then those in its text. */
export function describePhotos(house: House, { photo: lead, photos }: PublishedStory) {
  const others = Object.values(photos).filter(({ id }) => id !== lead?.id);
  return [
    ...(lead ? [describePhoto(house, lead, 'main')] : []),
    ...others.map((photo, at) => describePhoto(house, photo, `photo-${at + 1}`)),
  ];
}

function describePhoto({ siteUrl, moment, rightsEnds }: House, photo: Photo, name: string) {
  const { alt, caption, credit, cuts } = photo;
  const words = { caption, alt };
  const expires = rightsEnds.get(photo.id);
  return {
    name,
    rel: name === 'main' ? 'featured' : 'embedded',
    uri: siteUrl + jpegOf(photo).path,
    type: 'picture',
    ...(credit !== '' && { by: credit, copyrightNotice: credit }),
    ...(expires && { expires: moment(expires) }),
    descriptions: Object.entries(words)
      .filter(([, value]) => value !== '')
      .map(([role, value]) => ({ role, contentType: 'text/plain', value })),
    renditions: cutNames
      .filter((cut) => cuts[cut])
      .map((cut) => {
        const { path, width, height } = jpegOf(photo, cut);
        return { name: cut, href: siteUrl + path, contentType: 'image/jpeg', width, height };
      }),
  };
}
