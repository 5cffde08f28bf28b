import { type IncomingMessage, ServerResponse } from 'node:http';

export type WholePage = { status: number; headers: [string, string | string[]][]; body: Buffer };

const ofTheConnection = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
]);

/** An answer that is written into memory instead of the network, so that it can be worked on as a whole. */
export class PageResponse extends ServerResponse {
  readonly whole: Promise<WholePage>;
  readonly #chunks: Buffer[] = [];
  readonly #complete: (page: WholePage) => void;

  constructor(req: IncomingMessage) {
    super(req);
    const { promise, resolve } = Promise.withResolvers<WholePage>();
    this.whole = promise;
    this.#complete = resolve;
  }

  override write(chunk: string | Uint8Array): boolean {
    this.#chunks.push(Buffer.from(chunk as Uint8Array));
    return true;
  }

  override end(chunk?: unknown): this {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) this.write(chunk);
    const headers = Object.entries(this.getHeaders()).flatMap(
      ([name, value]): [string, string | string[]][] =>
        value === undefined || ofTheConnection.has(name)
          ? []
          : [[name, Array.isArray(value) ? value : String(value)]],
    );
    this.#complete({ status: this.statusCode, headers, body: Buffer.concat(this.#chunks) });
    // Who hears `close` before this takes it for a reader who went away.
    this.finished = true;
    this.emit('finish');
    this.emit('close');
    return this;
  }

  /** A page that fails half-way is given up so, and is never ended. */
  override destroy(error?: Error): this {
    this.#complete({ status: 500, headers: [], body: Buffer.alloc(0) });
    super.destroy(error);
    this.emit('close');
    return this;
  }

  override flushHeaders(): void {
    // Nothing leaves before the page is whole.
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.at(-1);
    if (typeof headers === 'object' && headers !== null && !Array.isArray(headers)) {
      for (const [name, value] of Object.entries(headers)) this.setHeader(name, value as string);
    }
    return this;
  }
}
