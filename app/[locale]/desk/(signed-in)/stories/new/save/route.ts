/** `/desk/stories/new/save`: the first save of a story that has no row yet. Everything else is as in [id]/save. */
import { z } from 'zod';
import { deskAction } from '#auth/desk-action.ts';
import { createAndSave } from '#db/stories/create-story.ts';
import { refused } from '#newsroom/result.ts';
import { tabName } from '#newsroom/presence.ts';
import { readContent } from '#newsroom/story/read-content.ts';

const saveId = z.string().max(40);

const save = deskAction(
  z.object({
    creationKey: tabName,
    writer: z.string().max(100),
    content: z.string(),
    saveId,
    lost: z.array(saveId).max(50),
  }),
  'write',
  async ({ writer, content: json, ...input }, { actor, db }) => {
    if (writer !== actor.id) return refused('someone_else');
    const content = readContent(json);
    return content.ok ? createAndSave(db, { actor, ...input, content: content.data }) : content;
  },
);

export async function POST(request: Request): Promise<Response> {
  // What is no JSON is refused by the action, as anything else of a wrong form.
  const sent = (await request.json().catch(() => null)) as Parameters<typeof save>[0];
  return Response.json(await save(sent));
}
