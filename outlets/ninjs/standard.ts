/** What every item says of itself (https://www.iptc.org/std/ninjs/). */
export const standard = {
  name: 'ninjs',
  version: '3.2',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#',
} as const;
