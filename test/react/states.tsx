import * as icons from 'altglyph';
import catalogue from 'altglyph/catalogue.json';
import type { Icon, IconProps } from 'altglyph';
import type { ReactElement } from 'react';

/** What a reader is told of an icon; `undefined` stands for an icon nobody is told of. */
export interface Told {
  name: string;
  description: string;
}

export interface Sample {
  component: string;
  title: string;
  description: string;
  Icon: Icon;
}

/** The sixty, in the document's order, with the catalogue's words beside the component. */
export const samples: Sample[] = catalogue.icons.map(({ component, title, description }) => ({
  component,
  title,
  description,
  Icon: (icons as unknown as Record<string, Icon>)[component]!,
}));

export interface State {
  props: IconProps;
  told: (sample: Sample) => Told | undefined;
}

const silent = () => undefined;
const says = (name: string) => () => ({ name, description: '' });

export const states: Record<string, State> = {
  bare: { props: {}, told: silent },
  'alt=""': { props: { alt: '' }, told: silent },
  'alt={false}': { props: { alt: false }, told: silent },
  'blank alt': { props: { alt: ' \n\t' }, told: silent },
  'aria-hidden': { props: { 'aria-hidden': true }, told: silent },
  'blank aria-label': { props: { 'aria-label': ' ' }, told: silent },
  'blank aria-labelledby': { props: { 'aria-labelledby': '' }, told: silent },
  alt: {
    props: { alt: true },
    told: ({ title, description }) => ({ name: title, description }),
  },
  'own words': { props: { alt: 'Published' }, told: says('Published') },
  'aria-label': { props: { 'aria-label': 'Posted' }, told: says('Posted') },
  'aria-labelledby': { props: { 'aria-labelledby': 'label' }, told: says('Elsewhere') },
};

export interface Context {
  wrap: (icon: ReactElement) => ReactElement;
  /** The control's own accessible name, given what the icon says; `undefined` where there is none. */
  control?: { role: string; name: (icon: string | undefined) => string };
}

export const contexts: Record<string, Context> = {
  alone: { wrap: (icon) => <div>{icon}</div> },
  'button with text': {
    wrap: (icon) => <button type="button">{icon} Save</button>,
    control: { role: 'button', name: (icon) => (icon ? `${icon} Save` : 'Save') },
  },
  'named icon-only button': {
    wrap: (icon) => (
      <button type="button" aria-label="Save">
        {icon}
      </button>
    ),
    control: { role: 'button', name: () => 'Save' },
  },
  link: {
    wrap: (icon) => <a href="/archive">{icon} Archive</a>,
    control: { role: 'link', name: (icon) => (icon ? `${icon} Archive` : 'Archive') },
  },
};
