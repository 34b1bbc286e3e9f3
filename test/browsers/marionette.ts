import { connect, type Socket } from 'node:net';

interface Pending {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/**
 * The client side of Marionette, Firefox's remote protocol: over TCP, each message is its length in
 * bytes, a colon and JSON; a command is `[0, id, name, parameters]` and its answer
 * `[1, id, error, result]`.
 */
export class Marionette {
  #socket: Socket;
  #received = Buffer.alloc(0);
  #pending = new Map<number, Pending>();
  #last = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#read(data));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('Firefox closed the connection')));
  }

  static open(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => resolve(new Marionette(socket)));
    });
  }

  send<Result>(command: string, parameters: object = {}): Promise<Result> {
    this.#last += 1;
    const id = this.#last;
    const message = JSON.stringify([0, id, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve: resolve as Pending['resolve'], reject });
    });
  }

  close() {
    this.#socket.destroy();
  }

  #read(data: Buffer) {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon === -1) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      if (Array.isArray(message)) this.#settle(message);
    }
  }

  #settle([, id, error, result]: unknown[]) {
    const pending = this.#pending.get(id as number);
    this.#pending.delete(id as number);
    if (!error) return pending?.resolve(result);
    const { error: code, message } = error as { error: string; message: string };
    pending?.reject(new Error(`${code}: ${message}`));
  }

  #fail(error: Error) {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}
