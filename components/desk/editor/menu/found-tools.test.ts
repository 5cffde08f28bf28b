import { expect, test } from 'vitest';
import messages from '#messages/ar.json' with { type: 'json' };
import { tools } from '#components/desk/editor/toolbar/tools.ts';
import { foundTools } from './found-tools.ts';

const nameOf = ({ name }: { name: keyof typeof messages.editor.tools }) =>
  messages.editor.tools[name];
const bestOf = (typed: string) => {
  const { found, best } = foundTools(tools, typed, nameOf);
  return found[best]?.name;
};

test.each([
  ['', 'paragraph'],
  ['قول', 'pullQuote'],
  ['اقتباس', 'quotation'],
  ['منشور', 'embed'],
  ['quote', 'quotation'],
  ['جدول', 'table'],
  ['لا شيء', undefined],
])('«%s» means %s first', (typed, name) => {
  expect(bestOf(typed)).toBe(name);
});
