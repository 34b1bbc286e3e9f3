import type { DrawingRule } from './rule.js';
import { judgeWords } from './title.js';

export const desc: DrawingRule = (drawing) => judgeWords(drawing, drawing.descriptions, 'desc');
