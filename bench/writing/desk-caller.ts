import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** Sends to an address of the desk over HTTP, as the editor does. */
export function deskCaller({ url, host, cookie }: { url: string; host: string; cookie: string }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  /** Resolves with what was answered and how long it took, in milliseconds. */
  const post = async (path: string, input: unknown) => {
    const asked = performance.now();
    const body = JSON.stringify(input);
    const sent = request(url + path, {
      agent,
      method: 'POST',
      headers: {
        Host: host,
        Origin: `http://${host}`,
        Cookie: cookie,
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
      },
    });
    sent.end(body);
    const [res] = (await once(sent, 'response')) as [IncomingMessage];
    const answer = await text(res);
    if (res.statusCode !== 200) {
      throw new Error(`${path} answered ${res.statusCode}: ${answer.slice(0, 200)}`);
    }
    return { answer, took: performance.now() - asked };
  };
  return { post, close: () => agent.destroy() };
}
