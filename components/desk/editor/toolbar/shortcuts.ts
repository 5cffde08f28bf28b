import type { ActName } from './acts.ts';

type Keys = { code: string; ctrl?: true; alt?: true; shift?: true };

/**
 * Every shortcut of the editor, in the order in which the help lists them. By the key's place, not its letter:
 * on an Arabic layout the key of B writes «لا».
 */
export const shortcuts = {
  kinds: {
    paragraph: { code: 'Digit0', ctrl: true, alt: true },
    subheadline: { code: 'Digit2', ctrl: true, alt: true },
    smaller: { code: 'Digit3', ctrl: true, alt: true },
    quotation: { code: 'KeyQ', ctrl: true, alt: true },
    pullQuote: { code: 'KeyP', ctrl: true, alt: true },
    bullets: { code: 'Digit8', ctrl: true, shift: true },
    numbers: { code: 'Digit7', ctrl: true, shift: true },
    photo: { code: 'KeyO', ctrl: true, alt: true },
    gallery: { code: 'KeyA', ctrl: true, alt: true },
    table: { code: 'KeyG', ctrl: true, alt: true },
    factBox: { code: 'KeyI', ctrl: true, alt: true },
    embed: { code: 'KeyE', ctrl: true, alt: true },
    context: { code: 'KeyC', ctrl: true, alt: true },
    menu: { code: 'Slash', ctrl: true },
  },
  words: {
    bold: { code: 'KeyB', ctrl: true },
    link: { code: 'KeyK', ctrl: true },
    undo: { code: 'KeyZ', ctrl: true },
    redo: { code: 'KeyZ', ctrl: true, shift: true },
  },
  blocks: {
    moveUp: { code: 'ArrowUp', alt: true, shift: true },
    moveDown: { code: 'ArrowDown', alt: true, shift: true },
    duplicate: { code: 'KeyD', ctrl: true, alt: true },
    leave: { code: 'Escape' },
    buttons: { code: 'F10', alt: true },
  },
  desk: {
    save: { code: 'KeyS', ctrl: true },
    note: { code: 'KeyM', ctrl: true, alt: true },
    help: { code: 'Slash', ctrl: true, shift: true },
  },
} as const satisfies Record<string, Partial<Record<ActName | 'save' | 'note' | 'help', Keys>>>;

type Named<Group> = Group extends unknown ? keyof Group : never;
export type ShortcutName = Named<(typeof shortcuts)[keyof typeof shortcuts]>;
type Pressed = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const all = Object.values(shortcuts).flatMap((group) => Object.entries(group)) as [
  ShortcutName,
  Keys,
][];

/** What a pressed key stands for, if anything. */
export function shortcutOf(event: Pressed): ShortcutName | null {
  return all.find(([, keys]) => isPressed(event, keys))?.[0] ?? null;
}

export function isSaveKey(event: Pressed): boolean {
  return shortcutOf(event) === 'save';
}

/** A note on what is selected. */
export function isNoteKey(event: Pressed): boolean {
  return shortcutOf(event) === 'note';
}

function isPressed(event: Pressed, keys: Keys): boolean {
  return (
    (event.ctrlKey || event.metaKey) === (keys.ctrl ?? false) &&
    placeOf(event) === keys.code &&
    event.altKey === (keys.alt ?? false) &&
    event.shiftKey === (keys.shift ?? false)
  );
}

/** A Latin layout that moves its letters about (Y and Z, A and Q) means its letters. */
function placeOf({ code, key }: Pressed): string {
  return /^[a-z]$/iu.test(key) ? `Key${key.toUpperCase()}` : code;
}

const signs: Record<string, string> = { Escape: 'Esc', Slash: '/', ArrowUp: '↑', ArrowDown: '↓' };
const ariaNames: Record<string, string> = { Slash: '/', Ctrl: 'Control' };

/** «Ctrl+Alt+2», as titles and lists show it; empty where there is no shortcut. */
export function shortcutLabel(name: string): string {
  return keysOf(name)
    .map((key) => signs[key] ?? key)
    .join('+');
}

/** «Control+Alt+2», as aria-keyshortcuts wants it. */
export function ariaShortcut(name: string): string | undefined {
  const keys = keysOf(name).map((key) => ariaNames[key] ?? key);
  return keys.join('+') || undefined;
}

function keysOf(name: string): string[] {
  const keys = all.find(([known]) => known === name)?.[1];
  if (!keys) return [];
  const held = [keys.ctrl && 'Ctrl', keys.alt && 'Alt', keys.shift && 'Shift'];
  return [...held, keys.code.replace(/^(?:Key|Digit)/u, '')].filter((key) => key !== undefined);
}
