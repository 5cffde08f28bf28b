/** Makes share cards, one after another: two at once would take from readers what threads there are. */
import { type CardFacts, cardVersion } from '#db/published/get-card-facts.ts';
import { cardFolder } from '#media/names.ts';
import type { PhotoStore } from '#media/store.ts';
import { cardFace } from './card-face.ts';
import { makeShareCard } from './make-share-card.ts';

export type CardPress = {
  /** The path of a story's card with these facts, made where there is none yet; null when too many are being made. */
  keep: (storyId: number, facts: CardFacts) => Promise<string | null>;
  /** Takes a story's cards off the disk, those that are being made, too. */
  drop: (storyId: number) => Promise<void>;
  /** The card as PNG, kept nowhere; null when too many are being made. */
  draw: (facts: CardFacts) => Promise<Buffer | null>;
};

/** One more whenever cards are drawn differently: those of before are then made anew. */
const look = 1;

const mostWaiting = 40;

export function cardPress(store: PhotoStore, make = makeShareCard): CardPress {
  const underWay = new Map<string, Promise<string>>();
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    waiting += 1;
    const turn = last.then(work, work);
    last = turn;
    return turn.finally(() => (waiting -= 1));
  };
  const draw = (facts: CardFacts) => inTurn(async () => make(await cardFace(facts, store)));

  const makeAndKeep = async (folder: string, facts: CardFacts) => {
    const file = fileName(facts);
    await store.write(`${folder}/${file}`, await draw(facts));
    const earlier = (await store.list(folder)).filter((name) => name !== file);
    await Promise.all(earlier.map((name) => store.remove(`${folder}/${name}`)));
    const path = await store.find(`${folder}/${file}`);
    if (path === null) throw new Error(`The card ${folder}/${file} is gone as soon as it was made`);
    return path;
  };

  return {
    drop: async (storyId) => {
      const folder = cardFolder(storyId);
      const making = [...underWay].filter(([name]) => name.startsWith(`${folder}/`));
      await Promise.allSettled(making.map(([, card]) => card));
      const names = await store.list(folder);
      await Promise.all(names.map((name) => store.remove(`${folder}/${name}`)));
    },
    draw: async (facts) => (waiting < mostWaiting ? draw(facts) : null),
    keep: async (storyId, facts) => {
      const folder = cardFolder(storyId);
      const name = `${folder}/${fileName(facts)}`;
      const kept = await store.find(name);
      if (kept !== null) return kept;
      const making = underWay.get(name);
      if (making) return making;
      if (waiting >= mostWaiting) return null;
      const begun = makeAndKeep(folder, facts).finally(() => underWay.delete(name));
      underWay.set(name, begun);
      return begun;
    },
  };
}

function fileName(facts: CardFacts): string {
  return `${cardVersion(facts)}-${look}.png`;
}
