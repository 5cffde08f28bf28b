import { type SQL, sql } from 'drizzle-orm';
import { frontArrangements, frontDraft } from '#db/front-schema.ts';

/** In SQL the photos that editors have chosen for cards, in the arrangement that readers see and in the draft. */
export const photosOnFront = {
  live: photosIn(sql`(SELECT content FROM ${frontArrangements} ORDER BY version DESC LIMIT 1)`),
  draft: photosIn(sql`(SELECT content FROM ${frontDraft})`),
};

function photosIn(arrangements: SQL): SQL {
  return sql`(
    SELECT pick.value FROM ${arrangements} AS front, json_tree(front.content) AS pick
    WHERE pick.key = 'photoId' AND pick.type = 'integer')`;
}
