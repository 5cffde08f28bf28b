/**
 * `POST /desk/photos/upload`: a photo's file as the body, as it is. A route and no server action: those hold a
 * whole body in memory, and one waits for the other. That it was sent from this site delivery/desk-page.ts sees to.
 */
import { actorOf } from '#auth/actor-of.ts';
import { log } from '#log.ts';
import { newsroomPlaces, newsroomReceiver } from '#media/receive/newsroom-receiver.ts';
import { readInVain } from '#media/receive/receive-body.ts';
import { type UploadedPhoto, receivePhoto } from '#media/receive/receive-photo.ts';
import { can } from '#newsroom/permissions.ts';
import { type UploadFault, uploadLimits } from '#newsroom/photos/uploads.ts';
import { type Failure, type Result, refused } from '#newsroom/result.ts';

export async function POST(request: Request): Promise<Response> {
  const { body, headers } = request;
  const actor = await actorOf(headers);
  if (!actor) return inVain(request, refused('signed_out'));
  if (!can(actor, 'write')) return inVain(request, refused('forbidden'));
  if (Number(headers.get('content-length') ?? 0) > uploadLimits.bytes) {
    return inVain(request, faulty('too_large'));
  }
  const giveBack = newsroomPlaces.take(actor.id);
  if (!giveBack) return inVain(request, faulty('busy'));
  try {
    return answer(await receivePhoto(newsroomReceiver(), { actor, body }));
  } catch (error) {
    log.error('A photo could not be taken in', { error });
    return answer(refused('unexpected'));
  } finally {
    giveBack();
  }
}

/** Whoever is still sending does not hear the answer: the rest is read first. */
async function inVain({ body }: Request, failure: Failure): Promise<Response> {
  await readInVain(body);
  return answer(failure);
}

function faulty(fault: UploadFault): Failure {
  return refused('invalid', { fields: { file: fault } });
}

function answer(result: Result<UploadedPhoto>): Response {
  const status = result.ok ? 200 : statusOf(result);
  const headers: HeadersInit = status === 503 ? { 'Retry-After': '5' } : {};
  return Response.json(result, { status, headers });
}

function statusOf({ code, fields }: Failure): number {
  if (code === 'signed_out') return 401;
  if (code === 'forbidden') return 403;
  if (code === 'unexpected') return 500;
  if (fields?.['file'] === 'too_large') return 413;
  return fields?.['file'] === 'busy' ? 503 : 422;
}
