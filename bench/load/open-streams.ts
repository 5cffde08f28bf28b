import { type Socket, connect } from 'node:net';

export type OpenStreams = {
  /** Milliseconds from now until each stream has read this, in the order in which they did. */
  hear: (words: string) => Promise<number[]>;
  close: () => void;
};

/** Limits count by address, and every 127.x.y.z is this machine: each of ours has as many as half a limit. */
const perAddress = 100;
const atOnce = 200;

/** Opens live streams as browsers do; resolves once each has been told what is urgent. */
export async function openStreams(port: number, count: number): Promise<OpenStreams> {
  const sockets: Socket[] = [];
  while (sockets.length < count) {
    const next = Array.from({ length: Math.min(atOnce, count - sockets.length) }, (_, index) =>
      openStream(port, `127.0.1.${1 + Math.floor((sockets.length + index) / perAddress)}`),
    );
    sockets.push(...(await Promise.all(next)));
  }
  return {
    hear: async (words) => {
      const since = performance.now();
      const times: number[] = [];
      const heard = async (socket: Socket) => {
        await reads(socket, words);
        times.push(performance.now() - since);
      };
      await Promise.all(sockets.map(heard));
      return times;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}

async function openStream(port: number, localAddress: string): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', localAddress });
  socket.write('GET /events HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n');
  await reads(socket, 'event: urgent');
  return socket;
}

/** Resolves when the words have come; rejects when the stream ends before. */
function reads(socket: Socket, words: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const sought = Buffer.from(words);
  let seen: Buffer = Buffer.alloc(0);
  const read = (chunk: Buffer) => {
    // Words may stand across two packets.
    seen = seen.length === 0 ? chunk : Buffer.concat([seen, chunk]);
    if (!seen.includes(sought)) return;
    over();
    resolve();
  };
  const fail = (error?: unknown) => {
    over();
    const cause = error instanceof Error ? { cause: error } : {};
    reject(new Error(`A stream ended after: ${seen.toString('utf8', 0, 200)}`, cause));
  };
  const ended = () => fail();
  const over = () => {
    socket.off('data', read).off('error', fail).off('close', ended);
  };
  socket.on('data', read).on('error', fail).on('close', ended);
  return promise;
}
