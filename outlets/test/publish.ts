import type { Database } from '#db/client.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import type { Asked } from '#outlets/document.ts';
import { makeDocument } from '#outlets/make-document.ts';
import { later } from '#db/test/clock.ts';
import { type PageNotes, takingNotes } from '#db/notes.ts';

/** A newsroom, and how its documents are asked for: by key, with what their queries noted. */
export async function publishing(wanted: Partial<Asked> & { db?: Database } = {}) {
  const { db = await copyDatabase(), ...others } = wanted;
  const asked: Asked = {
    read: db.read,
    siteUrl: 'https://duha.example',
    locale: 'ar',
    now: later(60),
    ...others,
  };
  const ask = async (
    path: string,
  ): Promise<{ type: string | undefined; text: string; notes: PageNotes }> => {
    const notes: PageNotes = { tags: new Set() };
    const making = takingNotes(notes, () => makeDocument(asked, `/${asked.locale}${path}`));
    const document = await making;
    if (!document) throw new Error(`${path} is no document`);
    const type = new Map(document.headers).get('Content-Type');
    return { type, text: document.text, notes };
  };
  return { db, ask };
}
