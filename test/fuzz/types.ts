import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import type { Sample } from './worker.ts';

const FOLDER = resolve('.cache/fuzz/modules');

/** What TypeScript says of modules: JavaScript is checked too, beside its declarations. */
export function typeFaults(samples: readonly Sample[]): string[] {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const files = samples.flatMap(({ code, types, tsx }, at) => {
    const [component = ''] = /(?<=export declare const )[^\s:]+/.exec(types) ?? [];
    const texts = {
      [`js-${at}.js`]: code,
      [`d-${at}.d.ts`]: types,
      [`tsx-${at}.tsx`]: tsx,
      // Whoever imports it needs the declarations to be right.
      [`use-${at}.tsx`]: `import { ${component} as Declared } from './d-${at}.js';\nimport { ${component} as Written } from './tsx-${at}.js';\nexport const use = [<Declared alt="x" />, <Written alt="x" size={9} />];\n`,
    };
    return Object.entries(texts).map(([name, text]) => {
      writeFileSync(`${FOLDER}/${name}`, text);
      return `${FOLDER}/${name}`;
    });
  });
  const program = ts.createProgram(files, {
    allowJs: true,
    checkJs: true,
    jsx: ts.JsxEmit.ReactJSX,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    paths: {
      'altglyph/react': [resolve('src/react/index.ts')],
      'altglyph/react/with-id': [resolve('src/react/with-id.ts')],
    },
    skipLibCheck: true,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    types: ['react'],
  });
  // In JavaScript a parameter cannot say its type.
  const told = ts
    .getPreEmitDiagnostics(program)
    .filter(({ code, file }) => !(code === 7006 && file?.fileName.endsWith('.js')));
  return told.map(({ file, messageText, start }) => {
    const line =
      file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName ?? ''}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
