import { commonParts } from './common-parts.ts';
import { type Run, compareText } from './compare-text.ts';

/**
 * Two lists of lines, such as the items of a list: lines that both have stand beside each other, and between
 * these the first line of one is compared with the first of the other. Lines that are empty in both are left out.
 */
export function compareLines(before: string[], after: string[]): Run[][] {
  const compared: Run[][] = [];
  let [old, now] = [0, 0];
  for (const [left, right] of [...commonParts(before, after), [before.length, after.length]]) {
    if (left === undefined || right === undefined) continue;
    const count = Math.max(left - old, right - now);
    for (let line = 0; line < count; line += 1) {
      compared.push(
        compareText(
          old + line < left ? (before[old + line] ?? '') : '',
          now + line < right ? (after[now + line] ?? '') : '',
        ),
      );
    }
    const same = before[left] ?? '';
    compared.push(compareText(same, same));
    [old, now] = [left + 1, right + 1];
  }
  return compared.filter((runs) => runs.length > 0);
}
