import type { ParseArgsOptionsConfig } from 'node:util';
import type { Config } from '#config.ts';

/** One word of `npm run newsroom`. */
export type Command = {
  /** One line for the list of commands. */
  does: string;
  /** What stands after the command's name, such as `--email ADDRESS`. */
  takes: string;
  options: ParseArgsOptionsConfig;
  /** Says on standard output what it did. Throws WrongUse, or an Error with a plain message. */
  run: (given: { config: Config; options: Given }) => Promise<void>;
};

type Given = Record<string, string | boolean | (string | boolean)[] | undefined>;

/** The command was asked for in a way that it does not know: exit code 2, and the way to ask. */
export class WrongUse extends Error {}
