/**
 * `/desk/stories/ID/card.png`: the story's share card as it would be if its saved text went out now. For who may
 * see the story on the desk, drawn each time and kept nowhere: delivery/desk-page.ts says so to browsers.
 */
import { actorOf } from '#auth/actor-of.ts';
import { newsroomDatabase } from '#db/client.ts';
import { getCardPreview } from '#db/stories/get-card-preview.ts';
import { newsroomCardPress } from '#media/cards/newsroom-card-press.ts';
import { readPositive } from '#reader/read-positive.ts';

type Asked = { params: Promise<{ id: string }> };

export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const actor = await actorOf(request.headers);
  if (!actor) return new Response(null, { status: 401 });
  const storyId = readPositive((await params).id);
  if (storyId === null) return new Response(null, { status: 404 });
  const found = await getCardPreview(newsroomDatabase().read, { actor, storyId });
  if (!found.ok) return new Response(null, { status: 404 });
  const card = await newsroomCardPress().draw(found.data);
  if (!card) return new Response(null, { status: 503, headers: { 'Retry-After': '5' } });
  return new Response(new Uint8Array(card), { headers: { 'Content-Type': 'image/png' } });
}
