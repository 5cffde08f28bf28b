import type { ParseArgsOptionsConfig } from 'node:util';
import type { Config } from '#config.ts';

/** One word of `npm run newsroom`. */
export type Command = {
  /** One line for the list of commands. */
  does: string;
  /** What stands after the command's name, such as `--email ADDRESS`. */
  takes: string;
  options: ParseArgsOptionsConfig;
  /** Whether the name of one file must stand after the options. */
  takesFile?: boolean;
  /**
   * Says on standard output what it did. Throws WrongUse, or an Error with a plain message; resolves with the exit
   * code where it is not 0.
   */
  run: (given: { config: Config; options: Given; file: string }) => Promise<number | void>;
};

type Given = Record<string, string | boolean | (string | boolean)[] | undefined>;

/** The command was asked for in a way that it does not know: exit code 2, and the way to ask. */
export class WrongUse extends Error {}

/** Says which photos lack their originals. The exit code: 3 where any does, so that a script that backs up hears of it. */
export function photosMissing(keys: string[], what: string): number {
  if (keys.length === 0) return 0;
  console.error(`The originals of ${keys.length} photos ${what}:\n${keys.join('\n')}`);
  return 3;
}
