/**
 * `/desk/stories/ID/save`: the editor's saves. A route and no server action: Next.js makes one action wait for
 * the one before it, so that a call which is never answered would keep every later save waiting; a page from
 * before the site's update still saves; and an action takes twice the time of the server.
 */
import { z } from 'zod';
import { deskAction } from '#auth/desk-action.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { refused } from '#newsroom/result.ts';
import { readContent } from '#newsroom/story/read-content.ts';

const id = z.int().positive();
const saveId = z.string().max(40);

const save = deskAction(
  z.object({
    storyId: id,
    baseVersion: id,
    writer: z.string().max(100),
    content: z.string(),
    saveId,
    lost: z.array(saveId).max(50),
  }),
  'write',
  async ({ writer, content: json, ...input }, { actor, db }) => {
    if (writer !== actor.id) return refused('someone_else');
    const content = readContent(json);
    return content.ok ? saveDraft(db, { actor, ...input, content: content.data }) : content;
  },
);

/** Answers every save that was read with 200 and its result: what was refused is no fault of the network. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id: name } = await params;
  // What is no JSON is refused by the action, as anything else of a wrong form.
  const sent = (await request.json().catch(() => null)) as object | null;
  return Response.json(
    await save({ ...sent, storyId: Number(name) } as Parameters<typeof save>[0]),
  );
}
