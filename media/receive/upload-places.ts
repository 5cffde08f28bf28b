/** So many files are received at once: of one person, and of all. Whoever comes above that is `busy`. */
const mostOfOne = 4;
const mostOfAll = 16;

export type UploadPlaces = {
  /** A place, which must be given back; null when there is none. */
  take: (personId: string) => (() => void) | null;
};

export function uploadPlaces(): UploadPlaces {
  const taken = new Map<string, number>();
  let all = 0;
  return {
    take: (personId) => {
      const own = taken.get(personId) ?? 0;
      if (own >= mostOfOne || all >= mostOfAll) return null;
      taken.set(personId, own + 1);
      all += 1;
      let given = false;
      return () => {
        if (given) return;
        given = true;
        all -= 1;
        const left = (taken.get(personId) ?? 1) - 1;
        if (left > 0) taken.set(personId, left);
        else taken.delete(personId);
      };
    },
  };
}
