import type { Drawing, Finding, Levels, SvgElement } from '../types.js';
import { findingsOf } from './findings.js';
import { walkDrawing } from './walk-drawing.js';

/** What may be written of a drawing, and what the rules say of it. */
export interface Checked {
  root: SvgElement;
  findings: Finding[];
}

/** Judges one drawing. Whatever the levels of the rules are, only what is safe is in the result. */
export function checkDrawing(drawing: Drawing, levels: Levels = {}): Checked {
  const { root, problems } = walkDrawing(drawing, levels);
  return { root, findings: findingsOf(drawing.file, problems, levels) };
}
