/** A generator that gives the same numbers for the same seed, from 0 to below 1 (a linear congruence of Knuth's). */
export function randomOf(seed: number): () => number {
  let state = BigInt(seed);
  return () => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number(state >> 32n) / 2 ** 32;
  };
}
