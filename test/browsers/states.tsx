import type { ReactElement } from 'react';
import type { IconProps } from 'altglyph';
import { states as written, type Sample, type State, type Told } from '../react/states.js';

/** Props that TypeScript refuses but that JavaScript, or a spread of unknown props, hands over. */
const refused = (props: Record<string, unknown>) => props as IconProps;
const silent = () => undefined;
const says = (name: string) => () => ({ name, description: '' });

/** Every way to write an icon's alternative: the runtime's table, then the props it refuses. */
export const states: Record<string, State> = {
  ...written,
  'alt and aria-hidden': { props: refused({ alt: true, 'aria-hidden': true }), told: silent },
  'aria-label and aria-hidden': {
    props: refused({ 'aria-label': 'Posted', 'aria-hidden': 'true' }),
    told: silent,
  },
  'alt and aria-hidden={false}': {
    props: refused({ alt: true, 'aria-hidden': false }),
    told: ({ title, description }) => ({ name: title, description }),
  },
  'aria-hidden={false} alone': { props: { 'aria-hidden': false }, told: silent },
  'own words and aria-label': {
    props: refused({ alt: 'Published', 'aria-label': 'Posted' }),
    told: says('Posted'),
  },
  'own words, aria-label and aria-labelledby': {
    props: refused({ alt: 'Published', 'aria-label': 'Posted', 'aria-labelledby': 'label' }),
    told: says('Elsewhere'),
  },
  'title, role and children': {
    props: refused({ title: 'Tooltip', role: 'img', children: <title>Tooltip</title> }),
    told: silent,
  },
};

/** An icon as its author would write it: `<CalendarIcon alt="Published" />`. */
export function code(component: string, props: IconProps): string {
  const attributes = Object.entries(props).map(([name, value]) => {
    if (name === 'children') return 'children={…}';
    if (value === true) return name;
    return typeof value === 'string'
      ? `${name}="${value.replace(/\s+/g, ' ')}"`
      : `${name}={${String(value)}}`;
  });
  return `<${[component, ...attributes].join(' ')} />`;
}

/** What the control, or whatever else stands around the icon, is called. */
type Name = (icon: Told | undefined) => string;

export interface Context {
  wrap: (icon: ReactElement, id: string) => ReactElement;
  /** The element around the icon, where it is one that readers are told of. */
  around?: { role: string; name: Name };
  /** The text beside the icon. */
  text?: string;
}

const beside =
  (text: string): Name =>
  (icon) =>
    icon ? `${icon.name} ${text}` : text;
const none: Name = () => '';

export const contexts: Record<string, Context> = {
  alone: { wrap: (icon, id) => <p id={id}>{icon}</p> },
  'button with text': {
    wrap: (icon, id) => (
      <button type="button" id={id}>
        {icon} Save
      </button>
    ),
    around: { role: 'button', name: beside('Save') },
    text: 'Save',
  },
  'named icon-only button': {
    wrap: (icon, id) => (
      <button type="button" id={id} aria-label="Save">
        {icon}
      </button>
    ),
    around: { role: 'button', name: () => 'Save' },
  },
  link: {
    wrap: (icon, id) => (
      <a href="#archive" id={id}>
        {icon} Archive
      </a>
    ),
    around: { role: 'link', name: beside('Archive') },
    text: 'Archive',
  },
  heading: {
    wrap: (icon, id) => <h3 id={id}>{icon} Weather</h3>,
    around: { role: 'heading', name: beside('Weather') },
    text: 'Weather',
  },
  'list item': {
    wrap: (icon, id) => (
      // Safari drops the list from an unmarked one; here the marker only stands in the way.
      <ul style={{ listStyle: 'none' }}>
        <li id={id}>{icon} Rain</li>
      </ul>
    ),
    around: { role: 'listitem', name: beside('Rain') },
    text: 'Rain',
  },
  'table cell': {
    wrap: (icon, id) => (
      <table>
        <thead>
          <tr>
            <th scope="col">Day</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td id={id}>{icon} Monday</td>
          </tr>
        </tbody>
      </table>
    ),
    around: { role: 'cell', name: beside('Monday') },
    text: 'Monday',
  },
  'role="status"': {
    wrap: (icon, id) => (
      <div role="status" id={id}>
        {icon} Loading
      </div>
    ),
    around: { role: 'status', name: none },
    text: 'Loading',
  },
};

export type { Sample, State, Told };
