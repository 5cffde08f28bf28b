/**
 * `/desk/presence`: read, it is the desk's live stream; POST is a sign of an open editor, DELETE its leaving.
 * A route and no server action: these wait for nobody, and no save waits for them.
 */
import { z } from 'zod';
import { actorOf } from '#auth/actor-of.ts';
import { deskAction } from '#auth/desk-action.ts';
import { leaveStory } from '#db/presence/leave-story.ts';
import { signPresence } from '#db/presence/sign-presence.ts';
import { newsroomPresence } from '#live/presence-streams.ts';
import { can } from '#newsroom/permissions.ts';
import { presenceSign, tabName } from '#newsroom/presence.ts';
import type { Result } from '#newsroom/result.ts';

const sign = deskAction(presenceSign, 'enter-desk', async (input, { actor, db }) =>
  signPresence(db, { actor, ...input }),
);
const leave = deskAction(z.object({ tab: tabName }), 'enter-desk', async (input, { actor, db }) =>
  leaveStory(db, { actor, ...input }),
);

export async function GET(request: Request): Promise<Response> {
  const askAgain = () => actorOf(request.headers);
  const actor = await askAgain();
  if (!actor) return new Response(null, { status: 401 });
  if (!can(actor, 'enter-desk')) return new Response(null, { status: 403 });
  const story = new URL(request.url).searchParams.get('story');
  const stream = newsroomPresence().open({
    actor,
    storyId: story === null ? null : Number(story),
    askAgain,
  });
  if (!stream) return new Response(null, { status: 503, headers: { 'Retry-After': '5' } });
  return new Response(stream, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // That nothing of the desk is kept, delivery/desk-page.ts says.
      'X-Accel-Buffering': 'no',
    },
  });
}

export async function POST(request: Request): Promise<Response> {
  return answer(await sign(await sent(request)));
}

export async function DELETE(request: Request): Promise<Response> {
  return answer(await leave(await sent(request)));
}

/** What is no JSON is refused by the action, as anything else of a wrong form. */
async function sent(request: Request) {
  return request.json().catch(() => null) as Promise<never>;
}

function answer(result: Result<null>): Response {
  // A page of a story in the bin learns it from its saves and from the stream; its signs mean nothing.
  if (result.ok || result.code === 'discarded') return new Response(null, { status: 204 });
  return Response.json(result, { status: result.code === 'signed_out' ? 401 : 403 });
}
