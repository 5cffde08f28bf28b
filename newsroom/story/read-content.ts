import type { z } from 'zod';
import { type FieldFaults, type Result, done, refused } from '#newsroom/result.ts';
import { type StoryContent, storyContent } from './content.ts';
import { documentLimits } from './limits.ts';

/** Reads a story from outside. Codes: `too_large`, `invalid`. */
export function readContent(json: string): Result<StoryContent> {
  return readDocument(json, { schema: storyContent, bytes: documentLimits.bytes });
}

/**
 * Reads what somebody wrote from outside, in the only safe order: bytes, depth and count (iteratively, because
 * a deep document overflows a recursive check), then every block, attribute and link. Codes: `too_large`, `invalid`.
 */
export function readDocument<Schema extends z.ZodType>(
  json: string,
  { schema, bytes }: { schema: Schema; bytes: number },
): Result<z.output<Schema>> {
  if (new TextEncoder().encode(json).length > bytes) return refused('too_large');
  const parsed = parse(json);
  if (parsed === undefined) return refused('invalid');
  if (!withinLimits(parsed)) return refused('too_large');
  const read = schema.safeParse(parsed);
  if (read.success) return done(read.data);
  const fields: FieldFaults = {};
  for (const issue of read.error.issues.slice(0, 20)) fields[issue.path.join('.')] = issue.message;
  return refused('invalid', { fields });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Whether a value has no more depth and nodes than any real story. */
export function withinLimits(value: unknown): boolean {
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 1 }];
  let nodes = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    nodes += 1;
    if (nodes > documentLimits.nodes || next.depth > documentLimits.depth) return false;
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const child of Object.values(next.value)) {
      waiting.push({ value: child, depth: next.depth + 1 });
    }
  }
  return true;
}
