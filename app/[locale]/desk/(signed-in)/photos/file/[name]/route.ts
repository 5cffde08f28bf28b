/** `/desk/photos/file/NAME`: a rendition for signed-in people, whoever else may see its photo. `/media/` leads here. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { actorOf } from '#auth/actor-of.ts';
import { ownConfig } from '#config.ts';
import { folderStore } from '#media/store.ts';
import { renditionFile } from '#media/names.ts';
import { can } from '#newsroom/permissions.ts';
import { keyOfRendition } from '#newsroom/photos/rendition-names.ts';

type Context = { params: Promise<{ name: string }> };

const types: Record<string, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
};

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { name } = await params;
  const actor = await actorOf(request.headers);
  if (!actor || !can(actor, 'enter-desk') || keyOfRendition(name) === null) return notThere();
  // How long a browser keeps it, delivery/desk-page.ts says.
  const headers = { ETag: `"${name}"` };
  if (request.headers.get('if-none-match') === headers.ETag) {
    return new Response(null, { status: 304, headers });
  }
  const path = await folderStore(join(ownConfig().dataDir, 'media')).find(renditionFile(name));
  if (path === null) return notThere();
  const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? '';
  return new Response(await readFile(path), { headers: { ...headers, 'Content-Type': type } });
}

/** As delivery answers for what does not exist: nobody learns what does. */
function notThere(): Response {
  return new Response('There is no such photo.\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
