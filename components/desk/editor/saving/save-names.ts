import { randomName } from './random-name.ts';

/** The server keeps to this many; more than that never got an answer in an hour of retries. */
const mostLost = 50;

type Sent = { saveId: string; baseVersion: number; text: string };

/**
 * Names each save, so that the server knows one whose answer was lost on the way: the same text sent again has
 * the same name, and another text says which saves before it may be done without our knowing.
 */
export function saveNames() {
  let lost: Sent[] = [];
  let asked: Sent | null = null;
  return {
    nameOf: (baseVersion: number, text: string): { saveId: string; lost: string[] } => {
      if (asked?.baseVersion !== baseVersion || asked.text !== text) {
        if (asked) lost = [...lost, asked].slice(-mostLost);
        asked = { saveId: randomName(), baseVersion, text };
      }
      return { saveId: asked.saveId, lost: lost.map(({ saveId }) => saveId) };
    },
    /** The text that was sent under this name, as long as its answer is lost. */
    textOf: (saveId: string): string | undefined => lost.find((one) => one.saveId === saveId)?.text,
    /** The server has answered of its versions: what was asked before is known too. A refusal says nothing of it. */
    settled: (): void => {
      lost = [];
      asked = null;
    },
  };
}
