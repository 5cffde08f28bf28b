import { expect, test } from 'vitest';
import { saveNames } from './save-names.ts';

test('the same text sent again has the same name; another one says what may be done already', () => {
  const names = saveNames();
  const first = names.nameOf(3, 'a');
  expect(first.lost).toEqual([]);
  expect(names.nameOf(3, 'a')).toEqual(first);
  const second = names.nameOf(3, 'ab');
  expect(second.saveId).not.toBe(first.saveId);
  expect(second.lost).toEqual([first.saveId]);
  expect(names.textOf(first.saveId)).toBe('a');
  expect(names.nameOf(3, 'abc').lost).toEqual([first.saveId, second.saveId]);
});

test('after an answer nothing is lost, and a text that is sent anew has a new name', () => {
  const names = saveNames();
  const { saveId } = names.nameOf(3, 'a');
  names.nameOf(3, 'ab');
  names.settled();
  expect(names.textOf(saveId)).toBeUndefined();
  expect(names.nameOf(3, 'a')).toMatchObject({ lost: [] });
  expect(names.nameOf(3, 'a').saveId).not.toBe(saveId);
});

test('what waits for ever does not grow for ever', () => {
  const names = saveNames();
  for (let at = 0; at < 80; at += 1) names.nameOf(3, `text ${at}`);
  expect(names.nameOf(3, 'the last').lost).toHaveLength(50);
});
