import { type EntryKind, entryKinds } from '#newsroom/coverage/entry.ts';

/** Alt+1, Alt+2, Alt+3: by the key's place, since each layout writes other signs with it. */
export function kindOfKey({
  code,
  altKey,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey'>): EntryKind | null {
  if (!altKey || ctrlKey || metaKey) return null;
  const place = /^(?:Digit|Numpad)([1-3])$/u.exec(code)?.[1];
  return place === undefined ? null : (entryKinds[Number(place) - 1] ?? null);
}
