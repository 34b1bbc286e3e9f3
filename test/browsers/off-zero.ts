import { compileIcon } from '../../src/compiler/index.ts';
import { rendered } from '../fidelity/rendered.ts';
import { stylesheet } from './style-page.js';

const SQUARE = 'd="M-8-18h9v12z"';
const STOPS = '<stop stop-color="red"/><stop offset="1" stop-color="blue"/>';

/** Drawings in view boxes that begin left of, right of, above and below 0, 0. */
const drawings = [
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -20 24 24"><path ${SQUARE}/></svg>`,
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="100 50 24 24"><path d="M102 52h9v12z"/></svg>',
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -20 24 24"><linearGradient id="a" gradientUnits="userSpaceOnUse" x1="-8" x2="1">${STOPS}</linearGradient><path fill="url(#a)" ${SQUARE}/></svg>`,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -20 24 24" style="background:#fc0"><clipPath id="a"><path d="M-9-19h6v9z"/></clipPath><path clip-path="url(#a)" ${SQUARE}/></svg>`,
];

/** A page with all of them. */
export async function offZero(dir: 'ltr' | 'rtl'): Promise<string> {
  const icons = drawings.map(async (text, index) => {
    const { code = '', icon } = compileIcon({ file: 'a.svg', text }, { mirrored: true });
    return rendered(code, icon!.component, `x${index}`);
  });
  const cells = (await Promise.all(icons)).map((icon) => `<p>${icon}</p>`).join('');
  const own = 'body { margin: 0 } p { float: left; margin: 8px; font-size: 48px; line-height: 0 }';
  return `<!doctype html><html lang="en" dir="${dir}"><meta charset="utf-8"><title>Icons</title><style>${own}${stylesheet}</style>${cells}`;
}
