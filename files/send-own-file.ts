import { mime } from '@fastify/send';
import { acceptedEncoding } from '#http/accepted-encoding.ts';
import type { Exchange } from '#http/exchange.ts';
import { plain } from '#http/plain.ts';
import { sendFile } from '#http/send-file.ts';
import type { OwnFiles } from './own-files.ts';
import { sendWorker, workerAddress } from './send-worker.ts';

const forEver = 'public, max-age=31536000, immutable';
/** Where an address does not say which content it means: the desk's style sheets name fonts so. */
const forADay = 'public, max-age=86400, stale-while-revalidate=2592000';
const suffixes = { br: '.br', gzip: '.gz', identity: '' };

/** Sends one of the files that come with the project, in the encoding that the build prepared. */
export async function sendOwnFile(
  { files, root }: { files: OwnFiles; root: string },
  exchange: Exchange,
): Promise<void> {
  const { req, res } = exchange;
  const [address = '', query] = (req.url ?? '').split('?');
  const file = files.get(address);
  if (!file) return plain(res, 404, 'There is no such file.');
  if (address === workerAddress) return sendWorker({ files, root }, exchange);
  const accepted = acceptedEncoding(req.headers['accept-encoding']);
  const encoding = accepted !== 'identity' && file.smaller[accepted] ? accepted : 'identity';
  // A stamp of another release must not bind this content to it in every cache on the way.
  const isNamed = file.stamp === null || query === `v=${file.stamp}`;
  const isRules = address === '/speculation-rules.json';
  return sendFile(exchange, {
    root,
    path: file.path + suffixes[encoding],
    type: isRules ? 'application/speculationrules+json' : mime.getType(file.path),
    headers: {
      'Cache-Control': isNamed ? forEver : forADay,
      ...(file.smaller.br ? { Vary: 'Accept-Encoding' } : {}),
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    },
  });
}
