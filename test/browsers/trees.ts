import type { CDPSession, Page } from 'playwright';
import type { Firefox } from './firefox.js';

/** What a browser hands to assistive technology. */
export interface Node {
  role: string;
  name: string;
  description: string;
  children: Node[];
}

/** The accessible subtree of each element that has an id, by id. */
export type Trees = Map<string, Node>;

interface AXNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  childIds?: string[];
  backendDOMNodeId?: number;
}

interface DOMNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DOMNode[];
}

async function idsByNode(devtools: CDPSession): Promise<Map<number, string>> {
  const { root } = (await devtools.send('DOM.getDocument', { depth: -1 })) as { root: DOMNode };
  const ids = new Map<number, string>();
  const visit = ({ backendNodeId, attributes = [], children = [] }: DOMNode) => {
    const at = attributes.findIndex((name, i) => i % 2 === 0 && name === 'id');
    if (at !== -1) ids.set(backendNodeId, attributes[at + 1]!);
    children.forEach(visit);
  };
  visit(root);
  return ids;
}

/** Chromium's tree, through the DevTools protocol: one dump of the whole page. */
export async function chromiumTrees(page: Page): Promise<Trees> {
  const devtools = await page.context().newCDPSession(page);
  const ids = await idsByNode(devtools);
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as { nodes: AXNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const trees: Trees = new Map();
  const convert = (node: AXNode): Node[] => {
    const children = (node.childIds ?? []).flatMap((id) => convert(byId.get(id)!));
    const tree = {
      role: node.role?.value ?? '',
      name: node.name?.value ?? '',
      description: node.description?.value ?? '',
      children,
    };
    const id = ids.get(node.backendDOMNodeId ?? -1);
    if (id !== undefined) trees.set(id, node.ignored ? { ...tree, role: 'generic' } : tree);
    return node.ignored ? children : [tree];
  };
  convert(nodes[0]!);
  return trees;
}

/** Firefox's tree, through the accessibility service that its own platform bridges read. */
export async function firefoxTrees(firefox: Firefox): Promise<Trees> {
  const entries = await firefox.run<[string, Node][]>(
    'browser',
    `
    const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const page = gBrowser.selectedBrowser;
    const uri = page.currentURI.spec;
    const isWhole = (document) => document?.lastChild?.id === 'end';
    let document;
    for (let tries = 0; tries < 1200 && !isWhole(document); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      document = service.getAccessibleFor(page)?.firstChild;
    }
    if (!isWhole(document)) throw new Error('the accessibility tree did not fill within a minute');
    const entries = [];
    const convert = (accessible) => {
      const role = service.getStringRole(accessible.role);
      const tree = {
        role: role === 'text leaf' ? 'text' : accessible.computedARIARole || role,
        name: accessible.name ?? '',
        description: accessible.description ?? '',
        children: [],
      };
      for (let child = accessible.firstChild; child; child = child.nextSibling)
        tree.children.push(convert(child));
      if (accessible.id) entries.push([accessible.id, tree]);
      return tree;
    };
    convert(document);
    return entries;
  `,
  );
  return new Map(entries);
}
