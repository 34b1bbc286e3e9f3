import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Place, Problem, SvgElement } from '../types.js';
import { defineEntities, UnsafeEntity } from './entities.js';
import { placesIn } from './place.js';

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

class Malformed extends Error {}

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

const AMPERSANDS = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|&(?!#\d+;|#x[\da-f]+;|[a-z_:][\w.:-]*;)/gi;

/** Where an ampersand stands for itself: the parser goes on looking for its semicolon to the end. */
function bareAmpersand(text: string): Place | undefined {
  for (const { 0: found, index } of text.matchAll(AMPERSANDS))
    if (found === '&') return placesIn(text)(index);
  return undefined;
}

/** @throws {Malformed | UnsafeEntity} with the parser standing where it happened */
function read(parser: SaxesParser<{ xmlns: true }>, text: string): SvgElement | undefined {
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
    const reason = error.message.replace(/^\d+:\d+: |\.$/g, '');
    // The parser has just closed, for its author, what its author did not.
    const still = closed && `, while <${closed.name}> of line ${closed.place?.line} is open`;
    throw new Malformed(reason + (reason === 'unexpected close tag' ? still : ''));
  });
  parser.on('doctype', (doctype) => defineEntities(parser.ENTITIES, doctype));
  parser.on('opentagstart', ({ name }) => {
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

/**
 * Reads a drawing.
 *
 * Entities of an internal DOCTYPE are expanded; nothing is ever fetched. Names of editors'
 * namespaces are left out or marked with a prefix of their own, and white space is kept.
 */
export function parse(source: string): Parsed {
  const text = source.replace(/^\uFEFF/, '');
  const parser = new SaxesParser({ xmlns: true, resolvePrefix: undeclared });
  try {
    const root = read(parser, text);
    if (root?.name === 'svg') return { root, problems: [] };
    return { problems: [{ rule: 'not-svg', ...root?.place, args: { name: root?.name ?? '' } }] };
  } catch (error) {
    const place = { line: parser.line, column: Math.max(1, parser.column) };
    if (error instanceof UnsafeEntity) {
      const { rule, entity } = error;
      return { problems: [{ rule, ...place, args: { entity } }] };
    }
    if (!(error instanceof Malformed)) throw error;
    const ampersand = bareAmpersand(text);
    const reason = ampersand ? 'a literal & must be written as &amp;' : error.message;
    return { problems: [{ rule: 'malformed', ...(ampersand ?? place), args: { reason } }] };
  }
}

export { wordsOf } from './words.js';
