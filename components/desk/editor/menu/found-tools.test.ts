import { expect, test } from 'vitest';
import { type ToolName, tools } from '#components/desk/editor/toolbar/tools.ts';
import { foundTools } from './found-tools.ts';

const names: Partial<Record<ToolName, string>> = {
  paragraph: 'فقرة',
  quotation: 'اقتباس',
  pullQuote: 'قول بارز',
  embed: 'منشور مضمّن',
  table: 'جدول',
};
const nameOf = ({ name }: { name: ToolName }) => names[name] ?? name;
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
