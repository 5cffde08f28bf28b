/** Text in a file that does not say in which encoding: UTF-8 if it can be, else what Windows wrote before. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(isArabic(bytes) ? 'windows-1256' : 'windows-1252').decode(bytes);
  }
}

/** In Arabic nearly every letter is a high byte; in French or German few are. */
function isArabic(bytes: Uint8Array): boolean {
  const letters = bytes.filter((byte) => byte > 0x40);
  const high = letters.filter((byte) => byte > 0xbf);
  return high.length * 2 > letters.length;
}
