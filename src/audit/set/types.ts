/**
 * What passes between the rules about a set and those that call them: types only.
 */
import type { Finding, SvgElement, Value } from '../../compiler/index.js';
import type { RawFinding } from '../settings.js';
import type { Painted } from './drawing/paint.js';
import type { Alike } from './picture/compare.js';
import type { Picture } from './picture/picture.js';

/** Every rule about a set. `rules` holds one file for each. */
export type SetRuleId =
  | 'blank-picture'
  | 'colour-not-drawn'
  | 'corners'
  | 'description-repeats-title'
  | 'direction-mirrored'
  | 'doubled-word'
  | 'editor-words'
  | 'forced-colours'
  | 'hard-colour'
  | 'heavy'
  | 'live-area'
  | 'low-contrast'
  | 'no-description'
  | 'no-full-stop'
  | 'no-title'
  | 'not-compiled'
  | 'off-centre'
  | 'other-brand'
  | 'other-language'
  | 'other-shape'
  | 'outside-view-box'
  | 'same-name'
  | 'same-picture'
  | 'same-words'
  | 'similar-picture'
  | 'stroke-caps'
  | 'stroke-width'
  | 'title-is-file-name'
  | 'title-says-icon'
  | 'too-long'
  | 'unsafe-content'
  | 'words-unmatched'
  | 'wrong-article'
  | 'wrong-word';

/** Words of an icon, and where they stand. */
export interface Told {
  text: string;
  /** In the drawing's file, in the caller's entries, or made from the file's name. */
  from: 'file' | 'entry' | 'name';
  /** Of the element in the drawing's file, counted from 1. */
  line?: number;
}

/** An icon as the rules see it. */
export interface SetIcon {
  /** Within the set, folders included: `nav/home`. */
  name: string;
  file: string;
  title?: Told;
  description?: Told;
  /** Whether it is flipped in right-to-left text. */
  mirrored: boolean;
  /** What the compiler writes; undefined if it refused the drawing, or none was given. */
  drawing?: SvgElement<Value>;
  /** The same as SVG. */
  markup?: string;
  /** What is painted in it. */
  painted?: Painted;
  /** Width and height of its view box, in its units. */
  size?: readonly [width: number, height: number];
  /** Of the optimised SVG as UTF-8. */
  bytes?: number;
  /** What the compiler says of the file. */
  findings: readonly Finding[];
  /** The drawing as pixels; `failed` where the rasteriser could not draw it. */
  picture?: Picture | 'failed';
}

/** All icons of a set, and what holds for them together. */
export interface IconSet {
  icons: readonly SetIcon[];
  /** What the compiler says of files that belong to no icon, such as the caller's entries. */
  others: readonly Finding[];
  /** Language of the set's descriptions, as a tag; undefined if there are too few to tell. */
  language: string | undefined;
  /** Pairs of icons whose pictures are alike, as far as they came with pixels. */
  alike: readonly Alike[];
}

/** What a rule found, before levels and acceptances. */
export interface Found extends RawFinding {
  rule: SetRuleId;
}
