import { Placeholder } from '@tiptap/extensions';

export type PlaceholderWords = {
  body: string;
  subheadline: string;
  quotationText: string;
  quotationSpeaker: string;
  pullQuoteText: string;
  pullQuoteSpeaker: string;
  tableCaption: string;
  /** Shown in the head alone: an empty cell below may mean just that. */
  tableText: string;
  factBoxTitle: string;
  factBoxText: string;
};

/** What stands in empty parts: always where a part has a meaning of its own, in a paragraph only while nothing is written. */
export function placeholders(words: PlaceholderWords) {
  return Placeholder.configure({
    includeChildren: true,
    showOnlyCurrent: false,
    placeholder: ({ editor, node }) => {
      const { name } = node.type;
      if (name === 'paragraph') return editor.isEmpty ? words.body : '';
      return name in words ? words[name as keyof PlaceholderWords] : '';
    },
  });
}
