/** The part of the page that shows a note, as an address names it too: «#note-7». */
export function noteCardId(noteId: number): string {
  return `note-${noteId}`;
}

/** The note that the address asks for, if any. */
export function noteInAddress(hash: string): number | null {
  const [, id] = /^#note-([1-9]\d{0,14})$/u.exec(hash) ?? [];
  return id === undefined ? null : Number(id);
}
