const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A new block's name: twelve characters, 72 random bits; works on an address without TLS too. */
export function newBlockId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => letters[byte & 63]).join('');
}

export function isBlockId(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{6,24}$/u.test(value);
}
