import { setTimeout as wait } from 'node:timers/promises';
import { Bus, type Address } from './dbus.js';
import type { Node, Trees } from './trees.js';
import type { WebKit } from './webkit.js';

const ACCESSIBLE = 'org.a11y.atspi.Accessible';

/** Stands in a text where something is that is no text. */
const OBJECT = '\uFFFC';

const children = (bus: Bus, object: Address) =>
  bus.call<Address[]>(object, `${ACCESSIBLE}.GetChildren`);

/** The attributes of an object, `id` and `computed-role` among them. */
const attributes = async (bus: Bus, object: Address): Promise<Record<string, string>> =>
  Object.fromEntries(await bus.call<[string, string][]>(object, `${ACCESSIBLE}.GetAttributes`));

/** Name and description. The library hands a value on with its type: `[type, [value]]`. */
async function words(bus: Bus, object: Address): Promise<{ name: string; description: string }> {
  const all = await bus.call<[string, [unknown, [unknown]]][]>(
    object,
    'org.freedesktop.DBus.Properties.GetAll',
    { signature: 's', body: [ACCESSIBLE] },
  );
  const values = new Map(all.map(([name, [, [value]]]) => [name, value]));
  return { name: String(values.get('Name')), description: String(values.get('Description')) };
}

/** The text that an object holds, if it is one that holds text. */
const text = (bus: Bus, object: Address): Promise<string> =>
  bus
    .call<string>(object, 'org.a11y.atspi.Text.GetText', { signature: 'ii', body: [0, -1] })
    .catch(() => '');

/** WebKit has no objects for texts: each object holds its own, with a mark for every child. */
function between(text: string, inside: Node[]): Node[] {
  const rest = [...inside];
  const parts = text.split(OBJECT).flatMap((name, i) => {
    const child = i > 0 ? rest.splice(0, 1) : [];
    return [...child, { role: 'text', name, description: '', children: [] }];
  });
  return [...parts, ...rest];
}

async function read(bus: Bus, object: Address, trees: Trees): Promise<Node> {
  const [{ id, 'computed-role': role = '' }, said, held, inside] = await Promise.all([
    attributes(bus, object),
    words(bus, object),
    text(bus, object),
    children(bus, object),
  ]);
  const nodes = await Promise.all(inside.map((child) => read(bus, child, trees)));
  const node = { role, ...said, children: between(held, nodes) };
  if (id) trees.set(id, node);
  return node;
}

/** Where the processes that hold pages show them. */
async function pageRoots(bus: Bus): Promise<Address[]> {
  const names = await bus.call<string[]>(
    ['org.freedesktop.DBus', '/org/freedesktop/DBus'],
    'org.freedesktop.DBus.ListNames',
  );
  const roots = names
    .filter((name) => name.startsWith('org.webkitgtk.'))
    .map(async (name): Promise<Address[]> => {
      const folder = '/org/a11y/webkit/accessible';
      const method = 'org.freedesktop.DBus.Introspectable.Introspect';
      const listing = await bus.call<string>([name, folder], method).catch(() => '');
      return [...listing.matchAll(/<node name="([^"]+)"/g)].map(([, id]) => [
        name,
        `${folder}/${id}`,
      ]);
    });
  return (await Promise.all(roots)).flat();
}

/** The document, once its last element, which has the id `end`, is there. */
async function wholeDocument(bus: Bus): Promise<Address[] | undefined> {
  for (const root of await pageRoots(bus)) {
    const [area] = await children(bus, root);
    const [document] = area ? await children(bus, area) : [];
    const parts = document ? await children(bus, document) : [];
    const last = parts.at(-1);
    if (last && (await attributes(bus, last)).id === 'end') return parts;
  }
  return undefined;
}

/** WebKit's tree, through the bus on which it hands it to Linux's screen readers. */
export async function webkitTrees(webkit: WebKit): Promise<Trees> {
  const bus = new Bus(await webkit.accessibilityBus());
  try {
    for (let tries = 0; tries < 600; tries += 1) {
      const parts = await wholeDocument(bus);
      if (parts) {
        const trees: Trees = new Map();
        await Promise.all(parts.map((part) => read(bus, part, trees)));
        return trees;
      }
      await wait(100);
    }
    throw new Error('the accessibility tree did not fill within a minute');
  } finally {
    bus.close();
  }
}
