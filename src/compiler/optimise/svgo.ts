import { optimize, type Config, type CustomPlugin, type PluginConfig } from 'svgo';
import type { SvgElement } from '../types.js';

type Root = Parameters<CustomPlugin['fn']>[0];
type Child = Root['children'][number];

const toXast = (node: SvgElement | string): Child =>
  typeof node === 'string'
    ? { type: 'text', value: node }
    : {
        type: 'element',
        name: node.name,
        attributes: { ...node.attributes },
        children: node.children.map(toXast),
      };

function fromXast(node: Child): SvgElement | string {
  if (node.type === 'text' || node.type === 'cdata') return node.value;
  // Comments and instructions never came in.
  if (node.type !== 'element') return '';
  const { name, attributes, children } = node;
  return { name, attributes: { ...attributes }, children: children.map(fromXast) };
}

/**
 * Hands a tree through SVGO's plugins as a tree: nothing is printed and parsed again on the way,
 * so that a second XML parser with opinions of its own has no say.
 */
export function throughSvgo(root: SvgElement, plugins: PluginConfig[]): SvgElement {
  let result: SvgElement | string = root;
  const enter: CustomPlugin = {
    name: 'enter',
    fn: (tree) => {
      tree.children = [toXast(root)];
      return {};
    },
  };
  const leave: CustomPlugin = {
    name: 'leave',
    fn: (tree) => {
      result = tree.children[0] ? fromXast(tree.children[0]) : root;
      return {};
    },
  };
  const config: Config = { plugins: [enter, ...plugins, leave] };
  optimize('<svg xmlns="http://www.w3.org/2000/svg"/>', config);
  return result as SvgElement;
}
