/** What Chromium tells assistive technology of the icons of a page. */
import type { CDPSession } from 'playwright-core';

export interface Told {
  role: string;
  name: string;
  description: string;
}

/** The elements that are told, by the id of their icon, of the page and its frames of one origin. */
const ELEMENTS = `(() => {
  const found = {};
  const collect = (frame) => {
    try {
      for (const [id, { told }] of Object.entries(frame.altglyphIcons ?? {})) found[id] = told;
      for (let i = 0; i < frame.frames.length; i++) collect(frame.frames[i]);
    } catch {}
  };
  collect(window);
  return found;
})()`;

interface Value {
  value?: unknown;
}

const textOf = (value: Value | undefined) =>
  typeof value?.value === 'string' ? value.value.trim() : '';

/** By the id of the icon; an icon that Chromium leaves out is not among them. */
export async function toldBy(session: CDPSession): Promise<Map<string, Told>> {
  const found = new Map<string, Told>();
  const { result } = await session.send('Runtime.evaluate', { expression: ELEMENTS });
  const { result: properties } = await session.send('Runtime.getProperties', {
    objectId: result.objectId!,
    ownProperties: true,
  });
  const elements = properties.filter(({ value }) => value?.objectId);
  if (elements.length === 0) return found;
  await Promise.all(
    elements.map(async ({ name: id, value }) => {
      const { nodes } = await session.send('Accessibility.getPartialAXTree', {
        objectId: value!.objectId!,
        fetchRelatives: false,
      });
      const [node] = nodes;
      if (!node || node.ignored) return;
      const { role, name, description } = node;
      found.set(id, { role: textOf(role), name: textOf(name), description: textOf(description) });
    }),
  );
  await session.send('Runtime.releaseObject', { objectId: result.objectId! });
  return found;
}
