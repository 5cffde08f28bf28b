import type { Connection } from '#db/client.ts';
import { isInPrint } from '#db/published/is-in-print.ts';
import { countSectionPages } from '#db/published/list-section.ts';

/** Whether anything but the missing page can stand under this key (page-key.ts): two small queries, and no render. */
export async function hasPage(read: Connection, key: string): Promise<boolean> {
  const [, kind, name = '', page = '1'] =
    /^\/\w+\/(news|section)\/([^/?]+)(?:\?page=(\d+))?$/u.exec(key) ?? [];
  if (kind === 'news') return isInPrint(read, Number(name));
  if (kind !== 'section') return true;
  const pages = await countSectionPages(read, decodeURIComponent(name));
  return pages !== null && Number(page) <= pages;
}
