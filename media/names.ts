/** The names of files in the store (store.ts): renditions and cards can be served, originals never are. */
export const folders = {
  renditions: 'renditions',
  originals: 'originals',
  cards: 'cards',
} as const;

export function originalName(key: string): string {
  return `${folders.originals}/${key}`;
}

/** Where a story's share cards lie. */
export function cardFolder(storyId: number): string {
  return `${folders.cards}/${storyId}`;
}

/** Where a rendition lies, by its own name (newsroom/photos/rendition-names.ts). */
export function renditionFile(name: string): string {
  return `${folders.renditions}/${name}`;
}
