import type { ToolName } from './tools.ts';

type Keys = { code: string; alt?: true; shift?: true };

/** By the key's place, not its letter: on an Arabic layout the key of B writes «لا». */
const shortcuts = {
  paragraph: { code: 'Digit0', alt: true },
  subheadline: { code: 'Digit2', alt: true },
  smaller: { code: 'Digit3', alt: true },
  quotation: { code: 'KeyQ', alt: true },
  pullQuote: { code: 'KeyP', alt: true },
  table: { code: 'KeyG', alt: true },
  factBox: { code: 'KeyI', alt: true },
  embed: { code: 'KeyE', alt: true },
  bullets: { code: 'Digit8', shift: true },
  numbers: { code: 'Digit7', shift: true },
  bold: { code: 'KeyB' },
  link: { code: 'KeyK' },
  context: { code: 'KeyC', alt: true },
} as const satisfies Partial<Record<ToolName, Keys>>;

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The tool that a pressed key stands for, if any. */
export function toolOfKey(event: Pressed): ToolName | null {
  const found = Object.entries(shortcuts).find(([, keys]) => isPressed(event, keys));
  return found ? (found[0] as ToolName) : null;
}

export function isSaveKey(event: Pressed): boolean {
  return isPressed(event, { code: 'KeyS' });
}

/** The keys of a note on what is selected, as `isNoteKey` knows them. */
export const noteKeys = { label: 'Ctrl+Alt+M', aria: 'Control+Alt+M' } as const;

export function isNoteKey(event: Pressed): boolean {
  return isPressed(event, { code: 'KeyM', alt: true });
}

function isPressed(event: Pressed, keys: Keys): boolean {
  return (
    (event.ctrlKey || event.metaKey) &&
    event.code === keys.code &&
    event.altKey === (keys.alt ?? false) &&
    event.shiftKey === (keys.shift ?? false)
  );
}

/** «Ctrl+Alt+2», as a button's title shows it; empty where a tool has no shortcut. */
export function shortcutLabel(name: ToolName): string {
  const keys: Keys | undefined = shortcuts[name as keyof typeof shortcuts];
  if (!keys) return '';
  const key = keys.code.replace(/^(?:Key|Digit)/u, '');
  return ['Ctrl', keys.alt && 'Alt', keys.shift && 'Shift', key].filter(Boolean).join('+');
}
