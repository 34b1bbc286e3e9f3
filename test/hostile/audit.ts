/**
 * Judges an icon as it stands in a page, knowing nothing of the compiler: whatever is in it must be
 * drawn and do nothing else. Runs in browsers, and in jsdom as far as that understands styles.
 */
const SVG = 'http://www.w3.org/2000/svg';

const ELEMENTS = new Set(
  (
    'animate animateMotion animateTransform circle clipPath defs ellipse feBlend feColorMatrix ' +
    'feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap ' +
    'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage ' +
    'feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile ' +
    'feTurbulence filter g image line linearGradient marker mask mpath path pattern polygon ' +
    'polyline radialGradient rect set stop style svg switch symbol text textPath tspan use'
  ).split(' '),
);

/** On the `<svg>` alone, whose component speaks. */
const SPEAKING = new Set([
  'aria-hidden',
  'aria-label',
  'aria-description',
  'role',
  'data-altglyph',
]);

/** Attributes that act, speak, take the focus, or are an editor's or a framework's. */
const ACTING =
  /^(?:on|aria|data-|xml:(?!space$)|xlink:(?!href$)|xmlns:)|^(?:accesskey|action|attributionsrc|autofocus|background|children|contenteditable|dangerouslysetinnerhtml|download|draggable|formaction|hidden|inert|is|key|lang|name|nonce|part|ping|popover|ref|role|slot|src|srcdoc|srcset|tabindex|target|title)$/i;

const PIXELS = /^data:image\/(?:apng|avif|bmp|gif|jpe?g|pjpeg|png|webp|x-icon)[;,]/i;

/** An address that leads out of the drawing. */
const leadsOut = (address: string): boolean =>
  address !== '' &&
  !address.startsWith('#') &&
  !PIXELS.test(address) &&
  !address.startsWith('data:;base64,');

/** Pictures that a browser would fetch for a value, as it has read it. */
function fetched(css: string): string[] {
  const found = [
    ...css.matchAll(/(?:url|src|image|image-set|cross-fade)\(\s*(["']?)([^"')]*)\1/gi),
  ];
  return found.map(([, , address = '']) => address).filter((address) => leadsOut(address.trim()));
}

/** An animation is judged by what it would set. */
function animationFaults(node: Element): string[] {
  const name = node.getAttribute('attributeName') ?? '';
  const faults: string[] = [];
  if (/href|^on|^(?:style|class|id|src|target)$/i.test(name.trim()))
    faults.push(`it animates ${name}`);
  for (const value of ['to', 'from', 'by', 'values'].map((part) => node.getAttribute(part) ?? ''))
    if (fetched(value).length > 0 || /script:/i.test(value)) faults.push(`it animates to ${value}`);
  const box = /^(?:width|height|x|y|overflow|display|transform|filter)$/;
  const isOfRoot = node.parentElement?.matches('svg[data-altglyph]') === true;
  if (isOfRoot && !node.hasAttribute('href') && box.test(name))
    faults.push(`it animates the icon's own ${name}`);
  if (/accesskey|wallclock/i.test(node.getAttribute('begin') ?? ''))
    faults.push('it waits for keys');
  return faults;
}

/** The rules of a sheet as the browser has understood them. */
function sheetFaults(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) {
      const selectors = rule.selectorText.split(',');
      const wide = selectors.filter(
        (one) => !/\.altglyph-[a-z\d]{10}-[a-z]+(?::[a-z-]+)*$/.test(one),
      );
      return [
        ...wide.map((selector) => `the selector ${selector} is the whole page's`),
        ...fetched(rule.cssText).map((address) => `a style fetches ${address}`),
      ];
    }
    if (rule instanceof CSSKeyframesRule)
      return [
        ...(rule.name.startsWith('altglyph-')
          ? []
          : [`@keyframes ${rule.name} is the whole page's`]),
        ...fetched(rule.cssText).map((address) => `a keyframe fetches ${address}`),
      ];
    if (rule instanceof CSSMediaRule || rule instanceof CSSSupportsRule)
      return sheetFaults(rule.cssRules);
    return [`${rule.cssText.slice(0, 60)} is the whole page's`];
  });
}

function styleFaults(node: Element): string[] {
  if (node.localName === 'style') {
    const { sheet } = node as unknown as HTMLStyleElement;
    const text = node.textContent ?? '';
    return [
      ...(text.includes('<') ? ['there is a < in a style sheet'] : []),
      ...(/@(?:import|page|namespace|scope|layer|property|font-face)/i.test(text)
        ? ['an at-rule of a style sheet is the whole page’s']
        : []),
      ...(sheet && typeof CSSKeyframesRule === 'function' ? sheetFaults(sheet.cssRules) : []),
    ];
  }
  const css = [node.getAttribute('style') ?? ''];
  for (const { name, value } of node.attributes)
    if (value.includes('(') && !['d', 'transform', 'class', 'aria-label'].includes(name))
      css.push(value);
  return css.flatMap(fetched).map((address) => `a style fetches ${address}`);
}

function elementFaults(node: Element, isRoot: boolean): string[] {
  const faults: string[] = [];
  if (node.namespaceURI !== SVG || !ELEMENTS.has(node.localName))
    faults.push(`there is a <${node.localName}>`);
  for (const { name, value } of node.attributes) {
    if (ACTING.test(name) && !(isRoot && SPEAKING.has(name)))
      faults.push(`<${node.localName}> has ${name}="${value.slice(0, 60)}"`);
    if (/href$/i.test(name) && leadsOut(value))
      faults.push(`<${node.localName}> leads to ${value.slice(0, 60)}`);
    if (name === 'id' && !/^_?\w+_[a-z]+$/.test(value))
      faults.push(`the id ${value} is not its own`);
  }
  if (/^(?:set|animate)/.test(node.localName)) faults.push(...animationFaults(node));
  return [...faults, ...styleFaults(node)];
}

/** What is wrong with an icon, the only thing in an element of the page. */
export function audited(slot: Element): string[] {
  const [svg, ...more] = slot.childNodes;
  if (!svg || more.length > 0) return ['markup breaks out of the <svg>'];
  const root = svg as Element;
  if (root.nodeName.toLowerCase() !== 'svg') return [`it is a ${root.nodeName}`];
  const faults = elementFaults(root, true);
  for (const node of root.querySelectorAll('*')) faults.push(...elementFaults(node, false));
  return [...new Set(faults)];
}
