import { once } from 'node:events';
import { type Socket, connect } from 'node:net';

export type RawConnection = {
  /** Sends one request and resolves with the status once the whole answer has come. */
  ask: (request: string) => Promise<number>;
  close: () => void;
};

/**
 * A connection that costs next to nothing on this side, so that thousands can ask at once: it reads of an
 * answer only its status and its length.
 */
export async function rawConnection(port: number): Promise<RawConnection> {
  const socket = connect({ port, host: '127.0.0.1' });
  await once(socket, 'connect');
  return {
    ask: (request) => {
      socket.write(request);
      return answerOn(socket);
    },
    close: () => socket.destroy(),
  };
}

function answerOn(socket: Socket): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  let head = '';
  let missing = Infinity;
  const read = (chunk: Buffer) => {
    if (missing === Infinity) {
      head += chunk.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end === -1) return;
      const length = Number(/^content-length: (\d+)/imu.exec(head)?.[1] ?? NaN);
      missing = length - (head.length - end - 4);
    } else missing -= chunk.length;
    if (missing > 0) return;
    over();
    resolve(Number(head.slice(9, 12)));
  };
  const fail = () => {
    over();
    reject(new Error(`The connection ended after: ${head.slice(0, 200)}`));
  };
  const over = () => {
    socket.off('data', read).off('close', fail).off('error', fail);
  };
  socket.on('data', read).on('close', fail).on('error', fail);
  return promise;
}
