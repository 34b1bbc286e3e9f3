/**
 * What passes between the rooms of the compiler: types only.
 */

/** A file as it came from the disk. */
export interface Source {
  /** Path as findings name it, with forward slashes: `icons/calendar.svg`. */
  file: string;
  text: string;
  /** Name within its set, folders included: `nav/home` (default: the file's name). */
  name?: string;
}

/** Where something stands in its file, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Every rule there is. `check/rules` holds one file for each. */
export type RuleId =
  | 'component-name'
  | 'css-address'
  | 'css-at-rule'
  | 'css-function'
  | 'css-limit'
  | 'css-property'
  | 'css-selector'
  | 'css-syntax'
  | 'duplicate-desc'
  | 'duplicate-title'
  | 'editor-words'
  | 'empty-desc'
  | 'empty-drawing'
  | 'empty-title'
  | 'entity-markup'
  | 'entry-malformed'
  | 'entry-without-file'
  | 'event-handler'
  | 'external-entity'
  | 'external-reference'
  | 'file-without-entry'
  | 'foreign-object'
  | 'former-name'
  | 'internal'
  | 'invalid-argument'
  | 'link'
  | 'live-attribute'
  | 'lost-characters'
  | 'malformed'
  | 'nested-svg'
  | 'no-desc'
  | 'no-drawings'
  | 'no-folder'
  | 'no-title'
  | 'no-view-box'
  | 'not-a-file'
  | 'not-svg'
  | 'not-utf8'
  | 'output'
  | 'same-component'
  | 'script'
  | 'script-link'
  | 'shadowed'
  | 'svgo-plugin'
  | 'text'
  | 'too-costly'
  | 'too-deep'
  | 'too-large'
  | 'too-many-copies'
  | 'too-many-elements'
  | 'too-many-entities'
  | 'transform'
  | 'unknown-attribute'
  | 'unknown-element'
  | 'unreadable'
  | 'unsafe-animation'
  | 'view-box-malformed';

/** A drawing with one error is not written. */
export type Severity = 'error' | 'warning';

/** How seriously a rule is taken. */
export type Level = Severity | 'off';

/** The caller's levels for rules; a rule that is not named keeps its own. */
export type Levels = Readonly<Partial<Record<RuleId, Level>>>;

/** Limits for one drawing; it is refused if it exceeds any of these except `work`. */
export interface Limits {
  /** Size of the file's text as UTF-8. */
  bytes: number;
  /** Elements in the file. */
  elements: number;
  /** Depth of nested elements: 500 at most, since whatever reads the modules has to go as deep. */
  depth: number;
  /** Elements drawn again because a `<use>`, pattern, mask, marker, clip path or filter asks for them. */
  copies: number;
  /** Characters that the entities of the DOCTYPE expand to; each use counts as at least one. */
  entities: number;
  /** Steps to find out which elements the rules of its style sheets select. */
  matching: number;
  /**
   * Steps of the costly optimisations, some forty million per second. Beyond this limit, the drawing is
   * written without them, with a warning.
   */
  work: number;
}

/** What a message is filled in with. */
export type Args = Readonly<Record<string, string | number>>;

/** The reasons of rules that have several, each worded in its rule. */
export interface Reasons {
  'css-at-rule': 'not-understood' | 'whole-page';
  'css-selector': 'not-understood' | 'numbers-too-large';
  'css-syntax':
    | 'bracket-open'
    | 'closes-nothing'
    | 'comment-open'
    | 'escaped'
    | 'nested-rule'
    | 'not-a-declaration'
    | 'not-a-keyframe'
    | 'not-a-property'
    | 'not-a-rule'
    | 'not-important'
    | 'nul'
    | 'one-address'
    | 'out-of-place'
    | 'parser'
    | 'string-open'
    | 'url-open';
  malformed: 'ampersand' | 'entity-in-itself' | 'open-element' | 'parser';
  'not-utf8': 'nul' | 'other-encoding' | 'utf-16';
  output:
    | 'damaged-manifest'
    | 'file'
    | 'holds-drawings'
    | 'holds-here'
    | 'holds-repository'
    | 'in-the-way'
    | 'inside-file'
    | 'not-a-file';
}

/** What fills in the message of a rule; `because` names one of its reasons. */
export type ArgsOf<Id extends keyof Reasons> = Args & { because: Reasons[Id] };

/** What a room found wrong, as data: `check` turns it into a finding. */
export interface Problem extends Partial<Place> {
  rule: RuleId;
  args?: Args;
}

/** Something that the author of a drawing should know. */
export interface Finding extends Partial<Place> {
  rule: RuleId;
  severity: Severity;
  /** Path as the caller gave it. */
  file: string;
  /** What is wrong and what to do about it, in plain English. */
  message: string;
}

/** A part of a value that names an element of the same drawing: made unique per instance. */
export interface Reference {
  id: string;
}

/** A value that is plain text, or text around references. */
export type Value = string | readonly (string | Reference)[];

/**
 * An element of a drawing. Names are those of SVG without a prefix; an element of any other
 * namespace carries that namespace's prefix and a colon.
 */
export interface SvgElement<V = string> {
  name: string;
  attributes: Record<string, V>;
  children: (SvgElement<V> | V)[];
  /** The style attribute once it has been read: CSS's own names, in order. */
  style?: Record<string, V>;
  /** Of the opening tag; absent once the element is no longer as its author wrote it. */
  place?: Place;
}

/** A `<title>` or `<desc>` of the root. */
export interface Words extends Place {
  /** White space collapsed, since that is how names are read. */
  text: string;
  /** Language tag, '' if none is given. */
  lang: string;
}

/** A drawing as its author wrote it. */
export interface Drawing extends Names {
  root: SvgElement;
  /** Those that the icon takes come first. */
  titles: readonly Words[];
  descriptions: readonly Words[];
}

/** What a caller knows about an icon beyond its drawing. */
export interface Entry {
  /** The accessible name under `alt`; wins over the drawing's own `<title>`. */
  title?: string;
  /** The accessible description under `alt`; wins over the drawing's own `<desc>`. */
  description?: string;
  /** Whether the icon is flipped in right-to-left text (default false). */
  mirrored?: boolean;
  /** Whether the icon turns where the stylesheet is loaded (default false). */
  spins?: boolean;
  /** Search words for the catalogue (default none). */
  tags?: readonly string[];
}

/** The names that follow from a file's name. */
export interface Names {
  file: string;
  /** Name within the set, without `.svg`: `calendar`, or `nav/home` in a group. */
  name: string;
  /** Name of the React component. */
  component: string;
  /** Path of the module within the output, without an extension: `icons/calendar`. */
  module: string;
}

/** Everything about an icon except its drawing. */
export interface IconDetails extends Names {
  title?: string;
  description?: string;
  mirrored: boolean;
  spins: boolean;
  tags?: readonly string[];
}

/** An icon, ready to be written. */
export interface Icon extends IconDetails {
  /** The optimised `<svg>`, without words, size and namespace. */
  root: SvgElement<Value>;
}
