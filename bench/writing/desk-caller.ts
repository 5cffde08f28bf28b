import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';

type Manifest = { node: Record<string, { exportedName?: string }> };

/** Asks for a desk's server action over HTTP, as the editor does. */
export function deskCaller({ url, host, cookie }: { url: string; host: string; cookie: string }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const ids = actionIds();
  /** Resolves with what the action answered and how long it took, in milliseconds. */
  const call = async (action: string, path: string, input: unknown) => {
    const asked = performance.now();
    const body = JSON.stringify([input]);
    const sent = request(url + path, {
      agent,
      method: 'POST',
      headers: {
        Host: host,
        Origin: `http://${host}`,
        Cookie: cookie,
        'Next-Action': ids.get(action) ?? '',
        'Content-Type': 'text/plain;charset=UTF-8',
        Accept: 'text/x-component',
        'Content-Length': Buffer.byteLength(body),
      },
    });
    sent.end(body);
    const [res] = (await once(sent, 'response')) as [IncomingMessage];
    const answer = await text(res);
    if (res.statusCode !== 200) {
      throw new Error(`${action} answered ${res.statusCode}: ${answer.slice(0, 200)}`);
    }
    return { answer, took: performance.now() - asked };
  };
  return { call, close: () => agent.destroy() };
}

/** What the build calls each action. */
function actionIds(): Map<string, string> {
  const file = '.next/server/server-reference-manifest.json';
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return new Map(
    Object.entries(manifest.node).map(([id, { exportedName = '' }]) => [exportedName, id]),
  );
}
