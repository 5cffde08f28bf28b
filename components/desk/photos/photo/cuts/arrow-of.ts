const arrows: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The way that an arrow key points on a picture, whatever the text's direction; null for any other key. */
export function arrowOf(key: string): { x: number; y: number } | null {
  return arrows[key] ?? null;
}
