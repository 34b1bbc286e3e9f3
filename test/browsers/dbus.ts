import { createClient } from '@homebridge/dbus-native';

declare module '@homebridge/dbus-native' {
  /** Missing from its types. */
  export function createClient(options: { busAddress: string }): MessageBus;
}

/** An object that a program shows to others: the program's name on the bus, and a path. */
export type Address = [program: string, path: string];

type Call = { signature: string; body: unknown[] };

/** Calls methods of other programs; many calls may be under way at once. */
export class Bus {
  #bus;

  constructor(address: string) {
    this.#bus = createClient({ busAddress: address });
  }

  /** @throws with the other program's error */
  call<Result>([destination, path]: Address, method: string, call?: Call): Promise<Result> {
    const dot = method.lastIndexOf('.');
    const [face, member] = [method.slice(0, dot), method.slice(dot + 1)];
    return new Promise((resolve, reject) => {
      this.#bus.invoke({ destination, path, interface: face, member, ...call }, (error, value) => {
        if (error) reject(new Error(`${method}: ${error.name}: ${String(error.message)}`));
        else resolve(value as Result);
      });
    });
  }

  close() {
    this.#bus.connection.stream.destroy();
  }
}
