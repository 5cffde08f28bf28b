import type { Block } from '#newsroom/story/blocks.ts';
import { type StoryContent, emptyContent } from '#newsroom/story/content.ts';
import { linesOf, lineFields, withLines } from '#newsroom/story/versions/story-fields.ts';

type Random = () => number;

/** Invents stories and what people do to them. Every text that it writes holds a word that no other text has. */
export function inventor(random: Random) {
  let count = 0;
  const below = (end: number) => Math.floor(random() * end);
  const unique = () => `كلمة${(count += 1)}`;
  const line = () => `قال ${unique()} في المدينة ${unique()}`;
  const id = () => `block-${String((count += 1)).padStart(6, '0')}`;

  const block = (name = id()): Block => {
    const kinds: (() => Block)[] = [
      () => ({
        kind: 'paragraph',
        id: name,
        text: [{ text: line() }, { text: line(), bold: true }],
      }),
      () => ({ kind: 'paragraph', id: name, text: [] }),
      () => ({ kind: 'subheadline', id: name, level: 2, text: line() }),
      () => ({ kind: 'quotation', id: name, text: [{ text: line() }], speaker: unique() }),
      () => ({
        kind: 'list',
        id: name,
        ordered: false,
        items: [[{ text: line() }], [{ text: line() }]],
      }),
      () => ({ kind: 'photo', id: name, mediaId: 1 + below(9), caption: line() }),
      () => ({
        kind: 'table',
        id: name,
        caption: '',
        rows: [
          [line(), unique()],
          [unique(), ''],
        ],
      }),
      () => ({ kind: 'divider', id: name }),
    ];
    return (kinds[below(kinds.length)] ?? block)();
  };

  const story = (blocks: number): StoryContent => ({
    ...emptyContent,
    headline: line(),
    lead: line(),
    topicIds: [1, 2, 3],
    bylineIds: [4, 5],
    body: Array.from({ length: blocks }, () => block()),
  });

  /** The same story after somebody wrote in it, added, removed and moved blocks. */
  const edited = (content: StoryContent, edits: number): StoryContent => {
    const body = [...content.body];
    const lines = { ...linesOf(content) };
    let { topicIds, sectionId } = content;
    for (let edit = 0; edit < edits; edit += 1) {
      const at = below(body.length);
      const found = body[at];
      const acts = [
        () => body.splice(below(body.length + 1), 0, block()),
        () => body.splice(at, 1),
        () => body.splice(below(body.length), 0, ...body.splice(at, 1)),
        () => found && body.splice(at, 1, block(found.id)),
        () => found && body.splice(at, 1, block(found.id)),
        () => (lines[lineFields[below(lineFields.length)] ?? 'lead'] = line()),
        () => (topicIds = [...topicIds.filter((topic) => topic !== 1 + below(5)), 6 + below(1000)]),
        () => (sectionId = below(3) || null),
      ];
      acts[below(acts.length)]?.();
    }
    return { ...content, ...withLines(lines), topicIds: [...new Set(topicIds)], sectionId, body };
  };

  return { story, edited };
}
