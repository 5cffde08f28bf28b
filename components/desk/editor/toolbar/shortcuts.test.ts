import { expect, test } from 'vitest';
import {
  ariaShortcut,
  isNoteKey,
  isSaveKey,
  shortcutLabel,
  shortcutOf,
  shortcuts,
} from './shortcuts.ts';

type Held = { ctrl?: boolean; alt?: boolean; shift?: boolean; key?: string };

const press = (code: string, held: Held = {}) => ({
  code,
  key: held.key ?? 'ش',
  ctrlKey: held.ctrl ?? true,
  metaKey: false,
  altKey: held.alt ?? false,
  shiftKey: held.shift ?? false,
});

test('a key stands for something by its place, with exactly its modifiers', () => {
  expect(shortcutOf(press('KeyB'))).toBe('bold');
  expect(shortcutOf(press('Digit2', { alt: true }))).toBe('subheadline');
  expect(shortcutOf(press('KeyC', { alt: true }))).toBe('context');
  expect(shortcutOf(press('KeyC'))).toBeNull();
  expect(shortcutOf(press('KeyB', { ctrl: false }))).toBeNull();
  expect(shortcutOf(press('KeyB', { shift: true }))).toBeNull();
  expect(shortcutOf({ ...press('KeyK', { ctrl: false }), metaKey: true })).toBe('link');
});

test('moving is Alt+Shift and an arrow, without Ctrl', () => {
  const held = { alt: true, shift: true, key: 'ArrowUp' };
  expect(shortcutOf(press('ArrowUp', { ...held, ctrl: false }))).toBe('moveUp');
  expect(shortcutOf(press('ArrowUp', held))).toBeNull();
});

test('a Latin layout with its letters elsewhere means its letters', () => {
  expect(shortcutOf(press('KeyY', { key: 'z' }))).toBe('undo');
  expect(shortcutOf(press('KeyZ', { key: 'y' }))).toBeNull();
  expect(shortcutOf(press('KeyZ', { key: 'ئ' }))).toBe('undo');
});

test('saving is Ctrl+S alone', () => {
  expect(isSaveKey(press('KeyS'))).toBe(true);
  expect(isSaveKey(press('KeyS', { shift: true }))).toBe(false);
});

test('a note is Ctrl+Alt+M', () => {
  expect(isNoteKey(press('KeyM', { alt: true }))).toBe(true);
  expect(isNoteKey(press('KeyM'))).toBe(false);
});

test('no two shortcuts are the same keys', () => {
  const names = Object.values(shortcuts).flatMap((group) => Object.keys(group));
  expect(new Set(names.map(shortcutLabel)).size).toBe(names.length);
});

test('titles name the keys', () => {
  expect(shortcutLabel('quotation')).toBe('Ctrl+Alt+Q');
  expect(shortcutLabel('numbers')).toBe('Ctrl+Shift+7');
  expect(shortcutLabel('moveDown')).toBe('Alt+Shift+↓');
  expect(shortcutLabel('menu')).toBe('Ctrl+/');
  expect(shortcutLabel('divider')).toBe('');
});

test('assistive technology gets the names that it knows', () => {
  expect(ariaShortcut('quotation')).toBe('Control+Alt+Q');
  expect(ariaShortcut('moveUp')).toBe('Alt+Shift+ArrowUp');
  expect(ariaShortcut('divider')).toBeUndefined();
});
