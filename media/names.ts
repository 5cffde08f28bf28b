/** The names of a photo's files in the store (store.ts): renditions can be served, originals never are. */
export const folders = { renditions: 'renditions', originals: 'originals' } as const;

export function originalName(key: string): string {
  return `${folders.originals}/${key}`;
}

/** Where a rendition lies, by its own name (newsroom/photos/rendition-names.ts). */
export function renditionFile(name: string): string {
  return `${folders.renditions}/${name}`;
}
