import { z } from 'zod';
import { folders } from '#media/names.ts';

export const manifestName = 'manifest.json';
export const databaseName = 'newsroom.sqlite';
const originals = `media/${folders.originals}/`;
const key = /^[0-9a-f]{20}$/u;

/** The name in a backup, and below DATA_DIR, of a photo's original. */
export function originalPath(photoKey: string): string {
  return `${originals}${photoKey}`;
}

/** Nothing else is in a backup: no name leads out of the folder, and none to what a server runs. */
function isKnownName(name: string): boolean {
  return (
    name === databaseName || (name.startsWith(originals) && key.test(name.slice(originals.length)))
  );
}

const file = z.object({
  name: z.string().refine(isKnownName),
  bytes: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
});

/** The first file of a backup: what else is in it. */
export const manifest = z
  .object({
    format: z.literal('mihbara-backup'),
    version: z.literal(1),
    madeAt: z.iso.datetime(),
    files: z.array(file),
    /** The keys of photos whose originals were not there when it was made. */
    missing: z.array(z.string().regex(key)),
  })
  .refine(({ files }) => new Set(files.map(({ name }) => name)).size === files.length)
  .refine(({ files }) => files.some(({ name }) => name === databaseName));

export type Manifest = z.infer<typeof manifest>;
export type ArchivedFile = z.infer<typeof file>;
