import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Locale } from '#newsroom/addresses.ts';
import type { CorrectionKind } from '#newsroom/corrections.ts';
import type { Connection } from '#db/client.ts';
import { noteTag } from '#db/notes.ts';
import { prepared } from '#db/prepared.ts';
import { corrections, publishedStories } from '#db/schema.ts';
import { languageInPrint } from './language-in-print.ts';

/** What the newspaper put right in public: a note under a story, or the notice in place of one. */
export type PublicCorrection = {
  /** `12` for a note, `w45` for the withdrawal of story 45. */
  key: string;
  kind: CorrectionKind | 'withdrawal';
  text: string;
  at: string;
  story: { id: number; slug: string; headline: string; language: Locale };
};

export type CorrectionsPage = {
  entries: PublicCorrection[];
  /** What older ones begin behind; null where there are none. */
  older: string | null;
};

export const correctionsPageSize = 20;

/** A place in a list that is ordered by time and id; what it stands for comes before it. */
type Place = { at: number; id: number };
const top: Place = { at: Number.MAX_SAFE_INTEGER, id: Number.MAX_SAFE_INTEGER };

/**
 * The notes under stories in print, and the notices of withdrawn ones, the newest first; null where there is no
 * entry that `before` names. Of a withdrawn story nothing is told but its headline and notice, as on its own page.
 */
export async function listCorrections(
  db: Connection,
  { before }: { before: string | null },
): Promise<CorrectionsPage | null> {
  noteTag('corrections');
  const from = before === null ? { note: top, withdrawal: top } : await placesBehind(db, before);
  if (!from) return null;
  const limit = correctionsPageSize + 1;
  const notes = await notesBefore(db).all({ ...from.note, limit });
  const withdrawals = await withdrawalsBefore(db).all({ ...from.withdrawal, limit });
  const entries = [
    ...notes.map(({ noteId, ...note }) => entryOf(`${noteId}`, note)),
    ...withdrawals.flatMap(({ at, text, ...told }) =>
      at ? [entryOf(`w${told.id}`, { ...told, kind: 'withdrawal', at, text: text ?? '' })] : [],
    ),
  ].toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  const shown = entries.slice(0, correctionsPageSize);
  noteTag(...shown.map(({ story }) => `story:${story.id}`));
  return {
    entries: shown,
    older: entries.length > shown.length ? (shown.at(-1)?.key ?? null) : null,
  };
}

/** Whether this is an entry of the list. */
export async function isCorrection(db: Connection, key: string): Promise<boolean> {
  return (await placesBehind(db, key)) !== null;
}

/** Where either list goes on behind an entry; of one moment, notes come before withdrawals. */
async function placesBehind(
  db: Connection,
  key: string,
): Promise<{ note: Place; withdrawal: Place } | null> {
  const isWithdrawal = key.startsWith('w');
  const id = Number(isWithdrawal ? key.slice(1) : key);
  const [row] = await (isWithdrawal ? withdrawal : note)(db).all({ id });
  if (!row?.at) return null;
  const at = row.at.getTime();
  if (isWithdrawal) return { note: { at, id: 0 }, withdrawal: { at, id } };
  return { note: { at, id }, withdrawal: { at, id: top.id } };
}

type Row = Omit<PublicCorrection, 'key' | 'at' | 'story'> &
  PublicCorrection['story'] & { at: Date };

function entryOf(key: string, { kind, text, at, ...story }: Row): PublicCorrection {
  return { key, kind, text, at: at.toISOString(), story };
}

const story = {
  id: publishedStories.id,
  slug: publishedStories.slug,
  headline: publishedStories.headline,
  language: languageInPrint,
};
const place = sql`(${sql.placeholder('at')}, ${sql.placeholder('id')})`;

const notesBefore = prepared((db) =>
  db
    .select({
      ...story,
      noteId: corrections.id,
      kind: corrections.kind,
      text: corrections.text,
      at: corrections.at,
    })
    .from(corrections)
    .innerJoin(publishedStories, eq(publishedStories.id, corrections.storyId))
    .where(
      and(
        isNull(publishedStories.withdrawnAt),
        sql`(${corrections.at}, ${corrections.id}) < ${place}`,
      ),
    )
    .orderBy(desc(corrections.at), desc(corrections.id))
    .limit(sql.placeholder('limit'))
    .prepare(),
);
const withdrawalsBefore = prepared((db) =>
  db
    .select({ ...story, text: publishedStories.notice, at: publishedStories.withdrawnAt })
    .from(publishedStories)
    .where(
      and(
        isNotNull(publishedStories.withdrawnAt),
        sql`(${publishedStories.withdrawnAt}, ${publishedStories.id}) < ${place}`,
      ),
    )
    .orderBy(desc(publishedStories.withdrawnAt), desc(publishedStories.id))
    .limit(sql.placeholder('limit'))
    .prepare(),
);
const note = prepared((db) =>
  db
    .select({ at: corrections.at })
    .from(corrections)
    .innerJoin(publishedStories, eq(publishedStories.id, corrections.storyId))
    .where(and(eq(corrections.id, sql.placeholder('id')), isNull(publishedStories.withdrawnAt)))
    .prepare(),
);
const withdrawal = prepared((db) =>
  db
    .select({ at: publishedStories.withdrawnAt })
    .from(publishedStories)
    .where(eq(publishedStories.id, sql.placeholder('id')))
    .prepare(),
);
