/** The hour of a moment, as reads are counted: since 1970, in UTC. */
export function hourOf(at: Date): number {
  return Math.floor(at.getTime() / 3_600_000);
}
