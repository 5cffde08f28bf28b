import type { Node } from '@tiptap/pm/model';
import { type CutName, cutNames } from '#newsroom/photos/cuts.ts';

/** Which photo of the library, and how it is cut here; nothing is said of one that is shown whole. */
export type PhotoAttributes = { mediaId: number; cut: CutName | null };

export const photoAttributes = {
  mediaId: { default: 0, rendered: false },
  cut: { default: null, rendered: false },
};

/** As the clipboard carries it. */
export function photoData({ attrs }: Node): Record<string, string> {
  const { mediaId, cut } = attrs as PhotoAttributes;
  return { 'data-photo': String(mediaId), ...(cut && { 'data-cut': cut }) };
}

/** The way back; false where the element names no photo. */
export function readPhoto(element: HTMLElement): PhotoAttributes | false {
  const mediaId = Number(element.dataset['photo']);
  if (!Number.isSafeInteger(mediaId) || mediaId <= 0) return false;
  const cut = cutNames.find((name) => name === element.dataset['cut']) ?? null;
  return { mediaId, cut };
}
