import type { Block } from '#newsroom/story/blocks.ts';
import { type Sides, mergeValue } from './merge-value.ts';
import { type PhotoUse, photoUses } from './photo-uses.ts';
import { sameLine } from './story-fields.ts';

/**
 * A photo or a gallery that both changed, photo by photo and part by part: one may have written a caption while
 * the other chose a cut. Null where they contend, and for blocks of other kinds.
 */
export function mergePhotos({ base, mine, theirs }: Sides<Block | null>): Block | null {
  if (!base || !mine || !theirs || mine.kind !== theirs.kind || mine.kind !== base.kind)
    return null;
  const uses = mergeUses({
    base: named(photoUses(base)),
    mine: named(photoUses(mine)),
    theirs: named(photoUses(theirs)),
  });
  const dir = mergeValue({ base: base.dir, mine: mine.dir, theirs: theirs.dir }, Object.is);
  if (!uses || dir.isContested) return null;
  const { id } = mine;
  const common = dir.value ? { id, dir: dir.value } : { id };
  const [first] = uses;
  if (mine.kind === 'photo' && first) return { kind: 'photo', ...common, ...first };
  return mine.kind === 'gallery' ? { kind: 'gallery', ...common, photos: uses } : null;
}

type Named = Map<string, PhotoUse>;

/** A gallery may show one photo twice: the first of them, the second of them. */
function named(uses: PhotoUse[]): Named {
  const names = uses.map(({ mediaId }, at) => {
    const before = uses.slice(0, at).filter((one) => one.mediaId === mediaId);
    return `${mediaId} ${before.length}`;
  });
  return new Map(uses.map((use, at) => [names[at] ?? '', use]));
}

const order = (uses: Named) => [...uses.keys()].join();

function mergeUses({ base, mine, theirs }: Sides<Named>): PhotoUse[] | null {
  const shown = mergeValue({ base, mine, theirs }, (one, other) => order(one) === order(other));
  if (shown.isContested) return null;
  const merged = new Map<string, PhotoUse | null>();
  for (const name of new Set([...mine.keys(), ...theirs.keys()])) {
    merged.set(
      name,
      mergeUse({ base: base.get(name), mine: mine.get(name), theirs: theirs.get(name) }),
    );
  }
  if ([...merged.values()].includes(null)) return null;
  return [...shown.value.keys()].flatMap((name) => merged.get(name) ?? []);
}

/** One photo; null where both changed one part of it, or where one changed it and the other took it out. */
function mergeUse({ base, mine, theirs }: Sides<PhotoUse | undefined>): PhotoUse | null {
  const only = mine ?? theirs;
  if (!only) return null;
  if (!mine || !theirs) return !base || sameUse(base, only) ? only : null;
  const old = base ?? { caption: '', cut: undefined };
  const caption = mergeValue(
    { base: old.caption, mine: mine.caption, theirs: theirs.caption },
    sameLine,
  );
  const cut = mergeValue({ base: old.cut, mine: mine.cut, theirs: theirs.cut }, Object.is);
  if (caption.isContested || cut.isContested) return null;
  const { mediaId } = mine;
  return { mediaId, caption: caption.value, ...(cut.value && { cut: cut.value }) };
}

function sameUse(one: PhotoUse, other: PhotoUse): boolean {
  return sameLine(one.caption, other.caption) && one.cut === other.cut;
}
