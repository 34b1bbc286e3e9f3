/** What people press, and what takes its name from what it holds. */
import { nearest, parentOf, roleOf } from './tree.js';

const CONTROL_ROLES = [
  'button',
  'checkbox',
  'link',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'radio',
  'switch',
  'tab',
  'treeitem',
];

/** Roles whose children nobody is told of: only the name of the whole is. */
const LEAF_ROLES = [
  'button',
  'checkbox',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'radio',
  'switch',
  'tab',
];

/** Other roles whose children nobody is told of. */
const OTHER_LEAF_ROLES = ['img', 'meter', 'progressbar', 'scrollbar', 'separator', 'slider'];

/** Other roles that are named by what they hold. */
const NAMED_BY_CONTENT = [
  'heading',
  'cell',
  'gridcell',
  'columnheader',
  'rowheader',
  'row',
  'tooltip',
];

export function isControl(element: Element): boolean {
  const role = roleOf(element);
  if (role) return CONTROL_ROLES.includes(role);
  const name = element.localName;
  if (name === 'a' || name === 'area') return element.hasAttribute('href');
  return name === 'button' || name === 'summary';
}

export const controlAround = (element: Element) => nearest(parentOf(element), isControl);

/** Whether only its name is told, and nothing of what is in it. */
export function isLeaf(control: Element): boolean {
  const role = roleOf(control);
  return role ? LEAF_ROLES.includes(role) : control.localName === 'button';
}

/** Whether it stands in what is no control, and of which nobody is told more than the name. */
export const isInOtherLeaf = (element: Element) =>
  nearest(parentOf(element), (around) => OTHER_LEAF_ROLES.includes(roleOf(around))) !== null;

/** What an element is called in a message. */
export function kindOfControl(control: Element): string {
  const role = roleOf(control);
  if (role) return role === 'menuitem' ? 'menu item' : role;
  return control.localName === 'a' ? 'link' : control.localName;
}

/** The element around an icon whose name is made of what it holds. */
export const namedAround = (element: Element) =>
  nearest(parentOf(element), (around) => {
    const role = roleOf(around);
    if (role) return CONTROL_ROLES.includes(role) || NAMED_BY_CONTENT.includes(role);
    return isControl(around) || /^(?:h[1-6]|th|td)$/.test(around.localName);
  });
