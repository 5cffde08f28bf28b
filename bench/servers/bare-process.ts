/** The least that Node can do: one answer, made beforehand, to every request. */
import { createServer } from 'node:http';

export type BareAnswer = { headers: string[]; body: Uint8Array };

process.on('disconnect', () => process.exit());
process.once('message', ({ headers, body }: BareAnswer) => {
  const server = createServer((_, res) => {
    res.writeHead(200, headers).end(body);
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.(typeof address === 'object' && address ? address.port : 0);
  });
});
