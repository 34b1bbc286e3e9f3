/** Icons of several libraries, as their users write them. */
import * as hero from '@heroicons/react/24/outline';
import * as lucide from 'lucide-react';
import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

export type Drawing = 'search' | 'heart' | 'calendar' | 'chevron-right';
export type Attributes = Record<string, string | undefined>;

export interface Library {
  name: string;
  /**
   * An icon that is neither hidden nor named unless the attributes say so.
   *
   * @param inside markup within the icon, such as a title, where the library takes any
   */
  icon: (drawing: Drawing, attributes?: Attributes, inside?: string) => string;
  /** Whether its icons are svg elements in the page. */
  isSvg: boolean;
}

type AnyIcon = ComponentType<Record<string, unknown>>;

const react =
  (icons: Record<Drawing, AnyIcon>): Library['icon'] =>
  (drawing, attributes = {}, inside = '') =>
    renderToStaticMarkup(
      createElement(icons[drawing], {
        width: 20,
        height: 20,
        // Both hide their icons by default.
        'aria-hidden': undefined,
        ...reactAttributes(attributes),
      }),
    ).replace(/(<svg[^>]*>)/, `$1${inside}`);

const reactAttributes = ({ tabindex, class: className, ...rest }: Attributes) => ({
  ...rest,
  ...(tabindex === undefined ? {} : { tabIndex: Number(tabindex) }),
  ...(className === undefined ? {} : { className }),
});

const written = (attributes: Attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

export const libraries: Library[] = [
  {
    name: 'lucide-react',
    isSvg: true,
    icon: react({
      search: lucide.Search as unknown as AnyIcon,
      heart: lucide.Heart as unknown as AnyIcon,
      calendar: lucide.Calendar as unknown as AnyIcon,
      'chevron-right': lucide.ChevronRight as unknown as AnyIcon,
    }),
  },
  {
    name: 'heroicons',
    isSvg: true,
    icon: react({
      search: hero.MagnifyingGlassIcon as unknown as AnyIcon,
      heart: hero.HeartIcon as unknown as AnyIcon,
      calendar: hero.CalendarIcon as unknown as AnyIcon,
      'chevron-right': hero.ChevronRightIcon as unknown as AnyIcon,
    }),
  },
  {
    name: 'sprite',
    isSvg: true,
    icon: (drawing, attributes = {}, inside = '') =>
      `<svg width="20" height="20"${written(attributes)}>${inside}<use href="#${drawing}"/></svg>`,
  },
  {
    name: 'icon font',
    isSvg: false,
    icon: (drawing, attributes = {}) => `<i class="bi bi-${drawing}"${written(attributes)}></i>`,
  },
  {
    name: 'img',
    isSvg: false,
    icon: (drawing, attributes = {}) => {
      const { 'aria-label': alt, role: _role, ...rest } = attributes;
      const words: Attributes = alt === undefined ? {} : { alt };
      const isHidden = attributes['aria-hidden'] === 'true' && alt === undefined;
      return `<img src="/icons/${drawing}.svg" width="20" height="20"${written({ ...(isHidden ? { alt: '' } : words), ...rest })}>`;
    },
  },
];

const SHAPES: Record<Drawing, string> = {
  search: 'M10 2a8 8 0 1 0 5 14l6 6',
  heart: 'M12 21 3 12a5 5 0 0 1 9-6 5 5 0 0 1 9 6z',
  calendar: 'M4 5h16v15H4zM4 9h16',
  'chevron-right': 'm9 6 6 6-6 6',
};

/** The sprite, and the style by which the font draws; no font is needed to have glyphs. */
export const HEAD = `<style>
  .bi { display: inline-block; width: 20px; height: 20px; font-style: normal }
  ${Object.keys(SHAPES)
    .map((name, index) => `.bi-${name}::before { content: "\\e90${index}" }`)
    .join('\n')}
</style>`;

export const SPRITE = `<svg style="display: none">${Object.entries(SHAPES)
  .map(([id, d]) => `<symbol id="${id}" viewBox="0 0 24 24"><path d="${d}"/></symbol>`)
  .join('')}</svg>`;
