/** Which library drew an icon, and the name that the icon has there, as far as its markup tells. */

export interface Origin {
  /** Name of the library: `lucide`. */
  library?: string;
  /** The icon's name in the library, or of its file: `calendar-days`. */
  file?: string;
}

/** Libraries by a class of theirs; what follows it is the icon's name. */
const CLASSES: readonly (readonly [library: string, mark: RegExp, name: RegExp])[] = [
  ['Ant Design', /(?:^| )anticon(?: |$)/, /(?:^| )anticon-(?!spin)([\w-]+)/],
  ['Lucide', /(?:^| )lucide(?:-icon)?(?: |$)/, /(?:^| )lucide-(?!icon)([\w-]+)/],
  ['Octicons', /(?:^| )octicon(?: |$)/, /(?:^| )octicon-([\w-]+)/],
  ['Bootstrap Icons', /(?:^| )bi(?: |$)/, /(?:^| )bi-([\w-]+)/],
  [
    'Tabler',
    /(?:^| )(?:tabler-icon|icon-tabler|ti)(?: |$)/,
    /(?:^| )(?:tabler-icon|icon-tabler|ti)-([\w-]+)/,
  ],
  [
    'Font Awesome',
    /(?:^| )(?:svg-inline--fa|fa[srlbdt]?|fa-(?:solid|regular|light|thin|brands|duotone|sharp))(?: |$)/,
    /(?:^| )fa-(?!(?:solid|regular|light|thin|brands|duotone|sharp|fw|spin|pulse|lg|xs|sm|xl|2xl|2xs|\d+x|w-\d+)(?: |$))([\w-]+)/,
  ],
  ['Material Design Icons', /(?:^| )mdi(?: |$)/, /(?:^| )mdi-([\w-]+)/],
  [
    'Phosphor',
    /(?:^| )ph(?:-(?:thin|light|bold|fill|duotone))?(?: |$)/,
    /(?:^| )ph-(?!(?:thin|light|bold|fill|duotone)(?: |$))([\w-]+)/,
  ],
  ['PrimeIcons', /(?:^| )pi(?: |$)/, /(?:^| )pi-([\w-]+)/],
  ['Codicons', /(?:^| )codicon(?: |$)/, /(?:^| )codicon-([\w-]+)/],
  ['Glyphicons', /(?:^| )glyphicon(?: |$)/, /(?:^| )glyphicon-([\w-]+)/],
  ['Remix Icon', /(?:^| )ri-[\w-]+-(?:line|fill)(?: |$)/, /(?:^| )ri-([\w-]+)-(?:line|fill)/],
  ['Fluent', /(?:^| )fui-Icon/, /(?!)/],
  ['Material Icons', /(?:^| )material-(?:icons|symbols)/, /(?!)/],
  ['Material UI', /(?:^| )Mui(?:SvgIcon-root|CircularProgress-svg)(?: |$)/, /(?!)/],
  ['Iconify', /(?:^| )iconify(?: |$)/, /(?:^| )iconify--([\w-]+)/],
];

const nameOf = (path: string) => /([^/#?]+?)(?:\.\w+)?(?:[?#].*)?$/.exec(path)?.[1] ?? '';

/** Libraries that put no name into their markup, by how they write an svg. */
function byHabit(svg: Element): string | undefined {
  const is = (name: string, value: string) => svg.getAttribute(name) === value;
  if (svg.hasAttribute('data-altglyph')) return 'altglyph';
  if (is('data-slot', 'icon')) return 'Heroicons';
  if (is('stroke-width', '0') && is('width', '1em') && is('stroke', 'currentColor'))
    return 'react-icons';
  if (is('preserveAspectRatio', 'xMidYMid meet') && svg.hasAttribute('focusable')) return 'Carbon';
  if (is('viewBox', '0 0 256 256') && is('fill', 'currentColor')) return 'Phosphor';
  return undefined;
}

/**
 * @param host carries the words of the icon
 * @param drawing is drawn; the same element more often than not
 */
export function originOf(host: Element, drawing: Element): Origin {
  for (const element of new Set([host, drawing, drawing.parentElement ?? drawing])) {
    const list = tidyClass(element);
    const known = CLASSES.find(([, mark]) => mark.test(list));
    const own = element.getAttribute('data-icon') ?? element.getAttribute('data-testid');
    if (known) {
      const [library, , name] = known;
      const ligature = library === 'Material Icons' ? element.textContent?.trim() : undefined;
      const file = own ?? name.exec(list)?.[1] ?? ligature;
      return file ? { library, file } : { library };
    }
  }
  const library = byHabit(drawing);
  const src = drawing.getAttribute('src');
  const use = drawing.querySelector('use');
  const href = use?.getAttribute('href') ?? use?.getAttribute('xlink:href') ?? '';
  const file = src && !src.startsWith('data:') ? nameOf(src) : href.split('#')[1];
  const marked = /(?:^| )(?:icon|ico|i)[-_]+([\w-]+)/.exec(tidyClass(drawing))?.[1];
  const known = file || marked || drawing.getAttribute('data-icon');
  return { ...(library ? { library } : {}), ...(known ? { file: known } : {}) };
}

const tidyClass = (element: Element) =>
  (element.getAttribute('class') ?? '').replace(/\s+/g, ' ').trim();
