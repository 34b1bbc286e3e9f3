import {
  computeAccessibleDescription,
  computeAccessibleName,
  getRole,
  isInaccessible,
} from 'dom-accessibility-api';

/** Roles at which a screen reader stops; the others only group these. */
const STOPS = new Set(['button', 'link', 'img', 'status']);

const words: Record<string, string> = { img: 'image' };

/** What is in the accessibility tree below an element, as the standard computes it: `image “Calendar”`. */
export function announced(root: Element): string[] {
  const all = [...root.querySelectorAll('*')].filter((element) => !isInaccessible(element));
  return all.flatMap((element) => {
    const role = getRole(element) ?? '';
    if (!STOPS.has(role) || element.parentElement?.closest('button')) return []; // a button is one stop
    if (role === 'status') return `status, ${element.textContent.trim() || 'empty'}`;
    const name = computeAccessibleName(element);
    const description = computeAccessibleDescription(element);
    const state = { true: ', pressed', false: ', not pressed' }[element.ariaPressed ?? ''] ?? '';
    return `${words[role] ?? role} “${name}”${state}${description && `, described: “${description}”`}`;
  });
}
