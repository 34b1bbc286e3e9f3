import { join } from 'node:path';
import ts from 'typescript';

/** Declarations that are the same in every program, parsed once. */
const shared = new Map<string, ts.SourceFile | undefined>();
const isShared = (file: string) => /\/(typescript\/lib|@types\/react|csstype)\//.test(file);

/**
 * Type-checks one file of an app and the declarations of altglyph that it reaches.
 *
 * @param folder the app's
 * @param options as in `tsconfig.json`, beside those of any strict app that uses React
 * @returns what the compiler reports, as text
 */
export function typeCheck(folder: string, file: string, options: object): string[] {
  const json = {
    strict: true,
    noEmit: true,
    jsx: 'react-jsx',
    target: 'es2022',
    lib: ['es2022'],
    types: ['react'],
    resolveJsonModule: true,
    ...options,
  };
  const { options: parsed, errors } = ts.convertCompilerOptionsFromJson(json, folder);
  const host = ts.createCompilerHost(parsed);
  const read = host.getSourceFile;
  host.getCurrentDirectory = () => folder;
  host.getSourceFile = (name, ...rest) => {
    if (!isShared(name)) return read(name, ...rest);
    if (!shared.has(name)) shared.set(name, read(name, ...rest));
    return shared.get(name);
  };
  const program = ts.createProgram([join(folder, file)], parsed, host);
  const own = program.getSourceFiles().filter(({ fileName }) => !isShared(fileName));
  const found = [
    ...errors,
    ...program.getOptionsDiagnostics(),
    ...own.flatMap((source) => program.getSyntacticDiagnostics(source)),
    ...own.flatMap((source) => program.getSemanticDiagnostics(source)),
  ];
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
