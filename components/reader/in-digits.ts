import type { Digits } from '#arabic/digits.ts';
import { inDigits } from '#arabic/digits.ts';

/** What people wrote, by its name in a page's data; addresses, ids and moments have others. */
const written = new Set([
  'alt',
  'caption',
  'credit',
  'description',
  'headline',
  'kicker',
  'lead',
  'line',
  'motto',
  'name',
  'notice',
  'rows',
  'speaker',
  'text',
  'title',
]);

/**
 * A page's data with all numbers in the digit family of the page: dates and counts are written in it, and what
 * writers typed must not stand beside them in another.
 */
export function pageInDigits<Data>(data: Data, digits: Digits): Data {
  if (digits === 'latn') return data;
  return rewritten(data, { digits, isWritten: false }) as Data;
}

type Where = { digits: Digits; isWritten: boolean };

function rewritten(value: unknown, where: Where): unknown {
  if (typeof value === 'string') return where.isWritten ? inDigits(value, where.digits) : value;
  if (Array.isArray(value)) return value.map((one) => rewritten(one, where));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      rewritten(one, { ...where, isWritten: written.has(key) }),
    ]),
  );
}
