/** What a journalist chose for this device: no account needs to know. */
export type DeviceChoice = 'typingHelp' | 'hiddenMarks';

export const unchosen: Record<DeviceChoice, boolean> = { typingHelp: true, hiddenMarks: false };

/** What was chosen since the page was opened; the only memory where the browser keeps none. */
const chosen = new Map<DeviceChoice, boolean>();
const listeners = new Set<() => void>();

export function isChosen(choice: DeviceChoice): boolean {
  return chosen.get(choice) ?? kept(choice) ?? unchosen[choice];
}

export function choose(choice: DeviceChoice, on: boolean): void {
  chosen.set(choice, on);
  try {
    localStorage.setItem(keyOf(choice), on ? 'on' : 'off');
  } catch {
    // Storage is full or forbidden: the choice holds for this page.
  }
  for (const listener of listeners) listener();
}

/** Calls back at each change, in this page or in another of this device. Answers with how to stop. */
export function followChoices(listener: () => void): () => void {
  const onStorage = () => {
    chosen.clear();
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}

function kept(choice: DeviceChoice): boolean | null {
  try {
    const word = localStorage.getItem(keyOf(choice));
    return word === null ? null : word === 'on';
  } catch {
    return null;
  }
}

function keyOf(choice: DeviceChoice): string {
  return `mihbara.${choice}`;
}
