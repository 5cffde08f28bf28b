import type { Editor } from '@tiptap/core';
import {
  bold,
  direction,
  inserting,
  list,
  paragraph,
  pullQuote,
  quotation,
  subheadline,
} from './tool-acts.ts';

/** What a tool or a key can ask the editor to open; `sign` is the block menu, opened by its sign. */
export type Asked = 'link' | 'menu' | 'sign' | 'help' | 'photo' | 'gallery';

export type Act = {
  name: string;
  run: (editor: Editor, ask: (what: Asked) => void) => void;
};

type Shaping = Act & {
  /** Whether what the caret is in is already so; absent where a tool only inserts. */
  isOn?: (editor: Editor) => boolean;
  /** Used often enough to stand on the bar. */
  onBar?: true;
  /** What the block menu finds it by, besides its name; absent where it does not offer it. */
  words?: string;
};

/** A tool is one line: its name stands under `editor.tools` in the messages, its keys in shortcuts.ts. */
const table = [
  { name: 'paragraph', onBar: true, words: 'فقرة نص متن paragraph text', ...paragraph },
  { name: 'subheadline', onBar: true, words: 'عنوان فرعي heading h2', ...subheadline(2) },
  { name: 'smaller', words: 'عنوان أصغر فرعي heading smaller h3', ...subheadline(3) },
  { name: 'quotation', onBar: true, words: 'اقتباس قول تصريح quote quotation', ...quotation },
  { name: 'pullQuote', words: 'قول بارز مقولة اقتباس pull quote', ...pullQuote },
  { name: 'bullets', onBar: true, words: 'قائمة نقاط تعداد bullets list', ...list('bulletList') },
  { name: 'numbers', words: 'قائمة مرقمة أرقام numbered list', ...list('orderedList') },
  { name: 'bold', onBar: true, ...bold },
  { name: 'link', onBar: true, isOn: isLinked, run: (_editor, ask) => ask('link') },
  { name: 'direction', words: 'اتجاه يسار إنجليزي direction ltr english', ...direction },
  { name: 'photo', words: 'صورة صور photo image picture', run: (_editor, ask) => ask('photo') },
  { name: 'gallery', words: 'معرض صور ألبوم gallery', run: (_editor, ask) => ask('gallery') },
  { name: 'table', words: 'جدول خانات صفوف table grid', run: inserting('table') },
  { name: 'factBox', words: 'إطار معلومات صندوق fact box', run: inserting('factBox') },
  { name: 'embed', words: 'منشور مضمن فيديو مقطع embed post', run: inserting('embed') },
  { name: 'divider', words: 'فاصل خط divider line rule hr', run: inserting('horizontalRule') },
  { name: 'context', words: 'سياق آخر صلة خبر context related', run: inserting('context') },
] as const satisfies Shaping[];

export type ToolName = (typeof table)[number]['name'];
export type Tool = Shaping & { name: ToolName };

export const tools: readonly Tool[] = table;

function isLinked(editor: Editor): boolean {
  return editor.isActive('link');
}
