import type { Node, Schema } from '@tiptap/pm/model';

/** A table's two parts, its caption and its grid, from plain words. */
export function tableParts(
  schema: Schema,
  { caption, rows }: { caption: string; rows: string[][] },
): Node[] {
  const line = (words: string) => (words === '' ? [] : [schema.text(words)]);
  const cell = (words: string) =>
    schema.node('tableCell', null, schema.node('tableText', null, line(words)));
  return [
    schema.node('tableCaption', null, line(caption)),
    schema.node(
      'tableGrid',
      null,
      rows.map((row) => schema.node('tableRow', null, row.map(cell))),
    ),
  ];
}
