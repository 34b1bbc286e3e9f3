/** What Chromium tells of the elements of a page, read from its whole tree for accessibility. */
import type { CDPSession, Page } from 'playwright';

/** A node that is told. */
export interface Told {
  role: string;
  name: string;
  description: string;
}

/** An element: what is told of itself, and of the nearest thing around it that is told. */
export interface InTree {
  own?: Told;
  around?: Told;
}

interface Node {
  nodeId: number;
  backendNodeId: number;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
  contentDocument?: Node;
}

interface Frame {
  frame: { id: string };
  childFrames?: Frame[];
}

type AXNode = Awaited<ReturnType<typeof fullTree>>[number];

const fullTree = async (devtools: CDPSession, frameId: string) =>
  (await devtools.send('Accessibility.getFullAXTree', { frameId })).nodes;

const framesOf = ({ frame, childFrames = [] }: Frame): string[] => [
  frame.id,
  ...childFrames.flatMap(framesOf),
];

/** Puts a number on each of the elements, through frames and open shadow roots. */
const number = (page: Page, targets: readonly (readonly string[])[]) =>
  page.evaluate((all) => {
    for (const [at, target] of all.entries()) {
      let root: Document | ShadowRoot = document;
      let element: Element | null = null;
      for (const selector of target) {
        element = root.querySelector(selector);
        root =
          element?.shadowRoot ?? (element as HTMLIFrameElement | null)?.contentDocument ?? root;
      }
      element?.setAttribute('data-number', String(at));
    }
  }, targets);

const textOf = (value: { value?: unknown } | undefined) =>
  typeof value?.value === 'string' ? value.value.trim() : '';

const toldOf = ({ role, name, description }: AXNode): Told => ({
  role: textOf(role),
  name: textOf(name),
  description: textOf(description),
});

/** @param targets the elements, as the audit has them */
export async function inTree(
  page: Page,
  targets: readonly (readonly string[])[],
): Promise<InTree[]> {
  await number(page, targets);
  const devtools = await page.context().newCDPSession(page);
  const { root } = (await devtools.send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: Node;
  };
  const numbered = new Map<number, number>();
  const parents = new Map<number, number>();
  const visit = (node: Node, parent?: number) => {
    const { backendNodeId, attributes = [], children = [], shadowRoots = [] } = node;
    if (parent !== undefined) parents.set(backendNodeId, parent);
    const at = attributes.indexOf('data-number');
    if (at !== -1) numbered.set(Number(attributes[at + 1]), backendNodeId);
    for (const child of [...children, ...shadowRoots]) visit(child, backendNodeId);
    if (node.contentDocument) visit(node.contentDocument, backendNodeId);
  };
  visit(root);
  const { frameTree } = (await devtools.send('Page.getFrameTree')) as { frameTree: Frame };
  const trees = await Promise.all(framesOf(frameTree).map((id) => fullTree(devtools, id)));
  const nodes = new Map(trees.flat().map((node) => [node.backendDOMNodeId, node]));
  await devtools.detach();
  const told = (element: number | undefined): Told | undefined => {
    const node = element === undefined ? undefined : nodes.get(element);
    return node && !node.ignored ? toldOf(node) : undefined;
  };
  return targets.map((_, at) => {
    const element = numbered.get(at);
    if (element === undefined) throw new Error(`Nothing is at ${targets[at]!.join(' ')}`);
    let around = parents.get(element);
    // Nobody is told of these.
    while (around !== undefined && /^(?:generic|none|)$/.test(told(around)?.role ?? ''))
      around = parents.get(around);
    return { own: told(element), around: told(around) };
  });
}
