import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { buffer, json } from 'node:stream/consumers';
import type { UploadedPhoto } from '#media/receive/receive-photo.ts';
import { uploadAddress } from '#newsroom/addresses.ts';
import { renditionAddress } from '#newsroom/photos/rendition-names.ts';
import type { Result } from '#newsroom/result.ts';

type Desk = { url: string; host: string; cookie: string };

/** Uploads a photo as the desk does and asks for its first rendition; resolves with the milliseconds of both. */
export async function uploadUntilSeen(
  { url, host, cookie }: Desk,
  picture: Buffer,
): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  const headers = { Host: host, Cookie: cookie };
  const began = performance.now();
  const sent = request(url + uploadAddress, {
    agent,
    method: 'POST',
    headers: { ...headers, Origin: `http://${host}`, 'Content-Length': picture.length },
  });
  sent.end(picture);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const result = (await json(answer)) as Result<UploadedPhoto>;
  if (!result.ok) throw new Error(`The upload was refused: ${JSON.stringify(result)}`);
  const { key, cuts } = result.data.photo;
  const { frame, widths } = cuts.whole;
  const address = renditionAddress({ key, frame, width: widths.at(-1) ?? 0, format: 'avif' });
  const asked = request(url + address, { agent, headers }).end();
  const [seen] = (await once(asked, 'response')) as [IncomingMessage];
  await buffer(seen);
  if (seen.statusCode !== 200) throw new Error(`${address} answered ${seen.statusCode}`);
  const took = performance.now() - began;
  agent.destroy();
  return took;
}
