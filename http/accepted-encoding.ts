export type Encoding = 'br' | 'gzip' | 'identity';

/** The best encoding that a request accepts (RFC 9110, 12.5.3): br, then gzip, unless it refuses one with q=0. */
export function acceptedEncoding(header: string | string[] | undefined): Encoding {
  const accepted = new Set<string>();
  for (const part of String(header ?? '').split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase());
    if (!parameters.some((one) => /^q=0(?:\.0*)?$/u.test(one))) accepted.add(name);
  }
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') ? 'gzip' : 'identity';
}
