import { SaxesParser, type SaxesTagNS } from 'saxes';
import { bytesOf } from '../bytes.js';
import type { Limits, Place, Problem, SvgElement } from '../types.js';
import { defineEntities } from './entities.js';
import { placesIn } from './place.js';
import { Refused } from './refused.js';

const SVG = 'http://www.w3.org/2000/svg';

/** Prefixes under which the other rooms meet the names of other namespaces. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ['http://www.w3.org/1999/xhtml', 'html'],
  ['http://www.w3.org/2000/xmlns/', 'xmlns'],
]);

export interface Parsed {
  /** Absent where the text is no drawing. */
  root?: SvgElement;
  problems: Problem[];
}

/** `svg:path` is `path` whatever its prefix; names of other namespaces keep one. */
function canonical(local: string, uri: string, own: string): string {
  return uri === own ? local : `${PREFIXES.get(uri) ?? 'other'}:${local}`;
}

function element(tag: SaxesTagNS, place: Place): SvgElement {
  const attributes: Record<string, string> = {};
  for (const { local, uri, value } of Object.values(tag.attributes)) {
    const name = canonical(local, uri, '');
    if (!name.startsWith('other:') && !name.startsWith('xmlns:')) attributes[name] = value;
  }
  // Drawings cut out of HTML have no namespace: HTML needs none.
  const uri = tag.uri === '' ? SVG : tag.uri;
  return { name: canonical(tag.local, uri, SVG), attributes, children: [], place };
}

const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z_:][\w.:-]*);/iy;

/** What an ampersand means nothing in, by what opens and what closes it. */
const OPAQUE = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;

/** Where an ampersand stands for itself: the parser goes on looking for its semicolon to the end. */
function bareAmpersand(text: string): Place | undefined {
  const interesting = /[&<]/g;
  for (let found = interesting.exec(text); found; found = interesting.exec(text)) {
    const at = found.index;
    if (text[at] === '&') {
      REFERENCE.lastIndex = at;
      if (!REFERENCE.test(text)) return placesIn(text)(at);
      continue;
    }
    const opaque = OPAQUE.find(([open]) => text.startsWith(open, at));
    const end = opaque ? text.indexOf(opaque[1], at) : at;
    if (end < 0) return undefined;
    interesting.lastIndex = end + 1;
  }
  return undefined;
}

/** @throws {Refused} with the parser standing where it happened */
function read(
  parser: SaxesParser<{ xmlns: true }>,
  text: string,
  limits: Limits,
): SvgElement | undefined {
  let root: SvgElement | undefined;
  const open: SvgElement[] = [];
  let closed: SvgElement | undefined;
  const placeAt = placesIn(text);
  let place: Place = { line: 1, column: 1 };

  const append = (characters: string) => {
    const children = open.at(-1)?.children;
    if (!children || characters === '') return;
    // Text, entities and CDATA sections that follow one another are one text.
    if (typeof children.at(-1) === 'string') children.push(`${children.pop()}${characters}`);
    else children.push(characters);
  };

  parser.on('error', (error) => {
    const text = error.message.replace(/^\d+:\d+: |\.$/g, '');
    // The parser has just closed, for its author, what its author did not.
    const open = text === 'unexpected close tag' ? closed : undefined;
    throw new Refused({
      rule: 'malformed',
      args: open
        ? { because: 'open-element', text, element: open.name, opened: open.place?.line ?? 0 }
        : { because: 'parser', text },
    });
  });
  parser.on('doctype', (doctype) => defineEntities(parser.ENTITIES, doctype, limits.entities));
  let elements = 0;
  parser.on('opentagstart', ({ name }) => {
    elements += 1;
    if (elements > limits.elements)
      throw new Refused({ rule: 'too-many-elements', args: { limit: limits.elements } });
    if (open.length >= limits.depth)
      throw new Refused({ rule: 'too-deep', args: { limit: limits.depth } });
    // The parser has read on to the character behind the name.
    place = placeAt(parser.position - name.length - 2);
  });
  parser.on('opentag', (tag) => {
    const node = element(tag, place);
    if (open.length === 0) root = node;
    else open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => {
    closed = open.pop();
  });
  parser.on('text', append);
  parser.on('cdata', append);
  parser.write(text).close();
  return root;
}

/**
 * Files use prefixes without declaring them, xlink above all. The empty one is that of elements
 * without a namespace, which is fine.
 */
function undeclared(prefix: string): string {
  if (prefix === '') return '';
  return prefix === 'xlink' ? 'http://www.w3.org/1999/xlink' : `undeclared:${prefix}`;
}

/** How many bytes a text has as UTF-8, counted only as far as the limit needs it. */
const bytesWithin = (text: string, limit: number) =>
  text.length * 3 <= limit || text.length > limit ? text.length : bytesOf(text);

/**
 * Reads a drawing.
 *
 * Entities of an internal DOCTYPE are expanded; nothing is ever fetched. Names of editors'
 * namespaces are left out or marked with a prefix of their own, and white space is kept.
 */
export function parse(source: string, limits: Limits): Parsed {
  // Half a pair is no character: whoever writes it as UTF-8 writes that it was lost.
  const text = source.replace(/^\uFEFF/, '').replace(/\p{Surrogate}/gu, '\uFFFD');
  const bytes = bytesWithin(text, limits.bytes);
  if (bytes > limits.bytes)
    return { problems: [{ rule: 'too-large', args: { bytes, limit: limits.bytes } }] };
  const parser = new SaxesParser({ xmlns: true, resolvePrefix: undeclared });
  try {
    const root = read(parser, text, limits);
    if (root?.name === 'svg') return { root, problems: lostCharacters(text) };
    return { problems: [{ rule: 'not-svg', ...root?.place, args: { name: root?.name ?? '' } }] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { problem } = error;
    const place = { line: parser.line, column: Math.max(1, parser.column) };
    const ampersand = problem.rule === 'malformed' ? bareAmpersand(text) : undefined;
    if (!ampersand) return { problems: [{ ...place, ...problem }] };
    const args = { because: 'ampersand' };
    return { problems: [{ rule: 'malformed', ...ampersand, args }] };
  }
}

/** What stands where a decoder met bytes of another encoding. */
function lostCharacters(text: string): Problem[] {
  const at = text.indexOf('\uFFFD');
  return at < 0 ? [] : [{ rule: 'lost-characters', ...placesIn(text)(at) }];
}

export { wordsOf } from './words.js';
