/** A share card in pixels: 1.91 to 1, as those ask for who show previews of links. */
export const cardSize = { width: 1200, height: 630 } as const;
