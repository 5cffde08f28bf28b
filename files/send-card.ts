import { basename, dirname } from 'node:path';
import type { Database } from '#db/client.ts';
import type { Exchange } from '#http/exchange.ts';
import type { CardPress } from '#media/cards/card-press.ts';
import { plain } from '#http/plain.ts';
import { getCardFacts } from '#db/published/get-card-facts.ts';
import { sendFile } from '#http/send-file.ts';

/** A card changes with its story and its mark; whoever purges by `Surrogate-Key` may hold it longer. */
const shared = 'public, max-age=300, s-maxage=10, stale-while-revalidate=30, stale-if-error=60';

/** Sends the share card of a story in print, as it is at this moment; 404 for any other, 410 for a withdrawn one. */
export async function sendCard(
  { db, cards }: { db: Database; cards: CardPress },
  storyId: number,
  exchange: Exchange,
): Promise<void> {
  const { res } = exchange;
  // What follows may change any moment: a draft goes to print, a story comes back.
  res.setHeader('Cache-Control', 'no-store');
  const card = await getCardFacts(db.read, { id: storyId });
  if (!card) return plain(res, 404, 'There is no such card.');
  if (card.state === 'withdrawn') return plain(res, 410, 'This story was withdrawn.');
  const file = await cards.keep(storyId, card.facts);
  if (file === null) {
    res.setHeader('Retry-After', '10');
    return plain(res, 503, 'Too many cards are being made.');
  }
  // Withdrawn while it was made: what was kept since would stay.
  if ((await getCardFacts(db.read, { id: storyId }))?.state === 'withdrawn') {
    await cards.drop(storyId);
    return plain(res, 410, 'This story was withdrawn.');
  }
  return sendFile(exchange, {
    root: dirname(file),
    path: basename(file),
    headers: {
      'Cache-Control': shared,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Surrogate-Key': `story-${storyId} settings`,
    },
  });
}
