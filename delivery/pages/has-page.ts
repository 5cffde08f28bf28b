import type { Connection } from '#db/client.ts';
import { isInPrint } from '#db/published/is-in-print.ts';
import { countSectionPages } from '#db/published/list-section.ts';

type Asked = {
  /** What the page is of, decoded: a story's id, a section's slug. */
  name: string;
  page: number;
};

/** By kinds of pages, whether there is this one. What stands in no row is always there. */
const known: Record<string, (read: Connection, asked: Asked) => Promise<boolean>> = {
  news: (read, { name }) => isInPrint(read, Number(name)),
  section: async (read, { name, page }) => {
    const pages = await countSectionPages(read, name);
    return pages !== null && page <= pages;
  },
};

/** Whether anything but the missing page can stand under this key (page-key.ts): two small queries, and no render. */
export async function hasPage(read: Connection, key: string): Promise<boolean> {
  const [, kind = '', name = '', page = '1'] =
    /^\/\w+\/(\w+)\/([^/?]+)(?:\?page=(\d+))?$/u.exec(key) ?? [];
  return (
    (await known[kind]?.(read, { name: decodeURIComponent(name), page: Number(page) })) ?? true
  );
}
