import { expect, test } from 'vitest';
import { locales } from './locales.ts';
import { wordsOf } from './words.ts';

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
const formsOfEnglish = ['one', 'other'];

/** All messages of a language by their keys, such as `reader.story.copied`. */
function messages(words: object, above = ''): [key: string, text: unknown][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? messages(value, `${above}${key}.`)
      : [[above + key, value]],
  );
}

type Argument = { name: string; kind: string; branches: Record<string, Argument[]> };

/** The arguments of an ICU message, with those inside their branches; throws where a brace is not closed. */
function argumentsOf(message: string): Argument[] {
  let at = 0;
  const text = (end: string): Argument[] => {
    const found: Argument[] = [];
    for (; at < message.length && message[at] !== end; at += 1) {
      if (message[at] === "'" && /[{}'<|]/u.test(message[at + 1] ?? '')) {
        at = message.indexOf("'", at + 2);
        if (at === -1) throw new Error(`A quotation is not closed: ${message}`);
      } else if (message[at] === '{') found.push(argument());
      else if (message[at] === '}') throw new Error(`A brace too many: ${message}`);
    }
    if (end !== '' && at >= message.length) throw new Error(`A brace is not closed: ${message}`);
    return found;
  };
  const simple = (name: string): Argument => {
    if (message[at] !== '}') throw new Error(`A brace is not closed: ${message}`);
    return { name, kind: '', branches: {} };
  };
  const argument = (): Argument => {
    const head = /^\{\s*(\w+)\s*(?:,\s*(\w+)\s*,?)?/u.exec(message.slice(at));
    if (!head) throw new Error(`An argument without a name: ${message}`);
    const [whole, name = '', kind = ''] = head;
    at += whole.length;
    const branches: Record<string, Argument[]> = {};
    if (kind === '') return simple(name);
    while (message[at] !== '}') {
      const branch = /^\s*(=?\w+)\s*\{/u.exec(message.slice(at));
      if (!branch) throw new Error(`A branch is expected at ${at}: ${message}`);
      at += branch[0].length;
      branches[branch[1] ?? ''] = text('}');
      at += 1 + (/^\s*/u.exec(message.slice(at + 1))?.[0].length ?? 0);
    }
    return { name, kind, branches };
  };
  return text('');
}

/** All arguments, those inside of branches too. */
const allIn = (found: Argument[]): Argument[] =>
  found.flatMap((one) => [one, ...Object.values(one.branches).flatMap(allIn)]);

const all = locales.map((locale) => ({ locale, words: messages(wordsOf(locale)) }));

test('English has exactly the keys of Arabic', () => {
  const [arabic, english] = all.map(({ words }) => words.map(([key]) => key));
  expect(english?.filter((key) => !arabic?.includes(key))).toEqual([]);
  expect(arabic?.filter((key) => !english?.includes(key))).toEqual([]);
});

test.each(all)('every message of $locale is a text, and well-formed', ({ words }) => {
  expect(words.filter(([, text]) => typeof text !== 'string' || text.trim() === '')).toEqual([]);
  for (const [, text] of words) expect(() => argumentsOf(String(text))).not.toThrow();
});

test.each(all)('no message of $locale carries a mark that turns text round', ({ words }) => {
  expect(
    words.filter(([, text]) =>
      /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u.test(String(text)),
    ),
  ).toEqual([]);
});

const pluralsOf = ({ words }: (typeof all)[number]) =>
  words.flatMap(([key, text]) =>
    allIn(argumentsOf(String(text)))
      .filter((one) => /plural|selectordinal/u.test(one.kind))
      .map((one) => ({ key, forms: Object.keys(one.branches) })),
  );

test.each(all)('every plural of $locale has all the forms of its language', (language) => {
  const wanted = language.locale === 'ar' ? forms : formsOfEnglish;
  const plurals = pluralsOf(language);
  expect(plurals.length).toBeGreaterThan(0);
  expect(plurals.filter((one) => !wanted.every((form) => one.forms.includes(form)))).toEqual([]);
  expect(
    plurals.filter((one) =>
      one.forms.some((form) => !/^=\d+$/u.test(form) && !forms.includes(form)),
    ),
  ).toEqual([]);
});

test.each(all)('no message of $locale writes a number in digits of its own', ({ words }) => {
  const written = words.filter(([, text]) => {
    const found = allIn(argumentsOf(String(text)));
    return (
      /#/u.test(String(text)) || found.some((one) => ['number', 'date', 'time'].includes(one.kind))
    );
  });
  expect(written).toEqual([]);
});

test('both languages ask for the same arguments', () => {
  const namesOf = (text: unknown) =>
    new Set(allIn(argumentsOf(String(text))).map((one) => one.name));
  const [arabic, english] = all.map(({ words }) => new Map(words));
  const differing = [...(arabic ?? [])].filter(([key, text]) => {
    const [here, there] = [namesOf(text), namesOf(english?.get(key) ?? '')];
    return [...here].toSorted().join() !== [...there].toSorted().join();
  });
  expect(differing.map(([key]) => key)).toEqual([]);
});

test.each([
  [
    '{n, plural, one {{count} كلمة} other {كلمات}}',
    [
      ['n', 'plural', ['one', 'other']],
      ['count', '', []],
    ],
  ],
  [
    '«{name}» و{other}',
    [
      ['name', '', []],
      ['other', '', []],
    ],
  ],
  ["نص '{'مقتبس'}'", []],
])('the check itself reads %s', (message, found) => {
  const read = allIn(argumentsOf(message)).map((one) => [
    one.name,
    one.kind,
    Object.keys(one.branches),
  ]);
  expect(read).toEqual(found);
});

test.each(['{n', '{n, plural, one {x}', 'x}', '{}', '{n, plural, one x}'])(
  'the check itself refuses %s',
  (message) => {
    expect(() => argumentsOf(message)).toThrow(/brace|branch|argument/u);
  },
);
