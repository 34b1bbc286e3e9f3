/** Runs in the page: hydrates the icons, does to them what people do, and looks at the page. */
import { icons } from 'icons';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { audited } from './audit.ts';
import { prefixOf, USES } from './uses.ts';

/** What was seen in a page, by the number of the input. */
export type Faults = [id: number, fault: string][];

const slotOf = (id: number, use: number) => document.getElementById(`slot-${id}-${use}`)!;

const eachUse = (ids: readonly number[]) =>
  ids.flatMap((id) => USES.map((props, use) => ({ id, use, props, slot: slotOf(id, use) })));

function audit(ids: readonly number[]): Faults {
  return eachUse(ids).flatMap(({ id, slot }) =>
    audited(slot).map((fault): Faults[number] => [id, fault]),
  );
}

/** An icon is as large as it was asked to be, whatever moves in it. */
function boxes(ids: readonly number[]): Faults {
  return eachUse(ids).flatMap(({ id, slot }): Faults => {
    const { width, height } = slot.firstElementChild?.getBoundingClientRect() ?? new DOMRect();
    return width === 16 && height === 16 ? [] : [[id, `its box is ${width} by ${height} pixels`]];
  });
}

function hydrate(ids: readonly number[]): Faults {
  const faults: Faults = [];
  for (const { id, use, props, slot } of eachUse(ids)) {
    const tell = (error: unknown) =>
      faults.push([id, `React fails when hydrating: ${String(error).split('\n')[0]}`]);
    const options = { identifierPrefix: prefixOf(id, use), onRecoverableError: tell };
    try {
      flushSync(() => hydrateRoot(slot, createElement(icons.get(id)!, props), options));
    } catch (error) {
      tell(error);
    }
  }
  return faults;
}

const PSEUDO = ['', '::before', '::after', '::marker', '::selection'];

/** Every computed style of the page's own elements, their boxes and the page's text. */
function snapshot(): string {
  const own = [document.documentElement, document.body, document.head];
  const nodes = [...own, ...document.querySelectorAll('#probes, #probes *')];
  const styles = nodes.flatMap((node) => [
    JSON.stringify(node.getBoundingClientRect()),
    ...PSEUDO.map((pseudo) => {
      const style = getComputedStyle(node, pseudo);
      return `${node.nodeName}${pseudo} ${[...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')}`;
    }),
  ]);
  return [
    document.title,
    document.getElementById('probes')!.innerText,
    location.href,
    ...styles,
  ].join('\n');
}

/** Points at, presses, and moves on in time. */
function act(ids: readonly number[], seconds: number): void {
  const events = [
    'pointerover',
    'mouseover',
    'pointerdown',
    'mousedown',
    'focusin',
    'mouseup',
    'click',
  ];
  for (const { slot } of eachUse(ids)) {
    const svg = slot.querySelector('svg');
    svg?.setCurrentTime(seconds);
    const nodes = [...slot.querySelectorAll('*')].slice(0, 60);
    for (const node of nodes)
      for (const type of events)
        node.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window }));
  }
  for (const key of ['a', 'x'])
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true }));
}

/** Whatever an icon draws outside its box would be met here. */
function covered(edge: number): boolean {
  const slots = document.getElementById('icons')!;
  for (let x = 4; x < edge; x += 24)
    for (let y = 4; y < innerHeight; y += 24)
      if (slots.contains(document.elementFromPoint(x, y))) return true;
  return false;
}

const probe = { audit, boxes, hydrate, snapshot, act, covered };
export type Probe = typeof probe;
Object.assign(window, { probe });
