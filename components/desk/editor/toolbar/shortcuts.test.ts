import { expect, test } from 'vitest';
import { isNoteKey, isSaveKey, shortcutLabel, toolOfKey } from './shortcuts.ts';

const press = (code: string, held: { ctrl?: boolean; alt?: boolean; shift?: boolean } = {}) => ({
  code,
  ctrlKey: held.ctrl ?? true,
  metaKey: false,
  altKey: held.alt ?? false,
  shiftKey: held.shift ?? false,
});

test('a key stands for a tool by its place, with exactly its modifiers', () => {
  expect(toolOfKey(press('KeyB'))).toBe('bold');
  expect(toolOfKey(press('Digit2', { alt: true }))).toBe('subheadline');
  expect(toolOfKey(press('KeyC', { alt: true }))).toBe('context');
  expect(toolOfKey(press('KeyC'))).toBeNull();
  expect(toolOfKey(press('KeyB', { ctrl: false }))).toBeNull();
  expect(toolOfKey(press('KeyB', { shift: true }))).toBeNull();
  expect(toolOfKey({ ...press('KeyK', { ctrl: false }), metaKey: true })).toBe('link');
});

test('saving is Ctrl+S alone', () => {
  expect(isSaveKey(press('KeyS'))).toBe(true);
  expect(isSaveKey(press('KeyS', { shift: true }))).toBe(false);
});

test('a note is Ctrl+Alt+M', () => {
  expect(isNoteKey(press('KeyM', { alt: true }))).toBe(true);
  expect(isNoteKey(press('KeyM'))).toBe(false);
});

test('titles name the keys', () => {
  expect(shortcutLabel('quotation')).toBe('Ctrl+Alt+Q');
  expect(shortcutLabel('numbers')).toBe('Ctrl+Shift+7');
  expect(shortcutLabel('divider')).toBe('');
});
