/** Takes a choice in, last, or out; the others keep their order. */
export function toggled(chosen: number[], id: number): number[] {
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
}

/** Puts a choice one place nearer to the first. */
export function earlier(chosen: number[], id: number): number[] {
  const at = chosen.indexOf(id);
  if (at < 1) return chosen;
  const others = chosen.filter((one) => one !== id);
  return [...others.slice(0, at - 1), id, ...others.slice(at - 1)];
}
