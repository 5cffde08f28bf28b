const channels = (hex: string) =>
  [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));

const toHex = (values: number[]) =>
  `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** From `a` (0) to `b` (1); both as #rrggbb. */
export function mix(a: string, b: string, share: number): string {
  const other = channels(b);
  const part = Math.min(1, Math.max(0, share));
  return toHex(channels(a).map((value, i) => value + ((other[i] ?? 0) - value) * part));
}

/** What a surface of colour `surface` looks like under light of colour `light`. */
export function under(light: string, surface: string): string {
  const lamp = channels(light);
  return toHex(channels(surface).map((value, i) => (value * (lamp[i] ?? 255)) / 255));
}
