/** The inputs, handed and generated, in one order that never changes. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Case, Made } from './case.ts';
import { animation } from './kinds/animation.ts';
import { broken } from './kinds/broken.ts';
import { catalogue } from './kinds/catalogue.ts';
import { css } from './kinds/css.ts';
import { entity } from './kinds/entity.ts';
import { link } from './kinds/link.ts';
import { react } from './kinds/react.ts';
import { scope } from './kinds/scope.ts';
import { selector } from './kinds/selector.ts';
import { sheetMarkup } from './kinds/sheet-markup.ts';
import { size } from './kinds/size.ts';
import { transform } from './kinds/transform.ts';

const FOLDER = 'test/fixtures/hostile';

/** Handed inputs that may not pass in silence: the picture or the words are not what was meant. */
const TOLD =
  /^(?:broken--latin1|catalogue--|entity--(?:pattern|use)-laughs|transform--invalid|size--nested)/;

const GENERATED: Readonly<Record<string, () => Made[]>> = {
  animation,
  broken,
  catalogue,
  css,
  entity,
  link,
  react,
  scope,
  selector,
  'sheet-markup': sheetMarkup,
  size,
  transform,
};

export const KINDS: readonly string[] = Object.keys(GENERATED);

/** Inputs that were found by others; each broke an earlier compiler. */
export const handed = (): Case[] =>
  readdirSync(FOLDER).map((file) => {
    const [kind = '', name = ''] = file.replace(/\.\w+$/, '').split('--');
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    return { kind, name: `handed-${name}`, text, ...(TOLD.test(file) ? { finding: true } : {}) };
  });

export const generated = (): Case[] =>
  Object.entries(GENERATED).flatMap(([kind, make]) => make().map((made) => ({ kind, ...made })));

/** How findings name an input. */
export type { Case } from './case.ts';
export const fileOf = ({ kind, name, file }: Case): string => file ?? `icons/${kind}--${name}.svg`;
