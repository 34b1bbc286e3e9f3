import { closest, distance } from 'fastest-levenshtein';
import * as v from 'valibot';

/** What is wrong with a value, and where in it. */
export interface Fault {
  path: (string | number)[];
  message: string;
}

type Issue = v.BaseIssue<unknown>;

const keysOf = ({ path }: Issue) => (path ?? []).map((item) => item.key as string | number);

const written = (path: readonly (string | number)[]) =>
  path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${key}`))
    .join('');

/** Plain words for what valibot expects. */
function expected({
  expected: what,
  type,
  input,
  requirement,
}: Issue & { requirement?: unknown }): string {
  if (type === 'non_empty')
    return Array.isArray(input) ? 'a list that holds something' : 'some text';
  if (type === 'regex') return 'an origin such as https://cdn.example, or *';
  if (type === 'integer') return 'a whole number';
  if (type === 'min_value') return `at least ${String(requirement)}`;
  return (what ?? 'something else')
    .replace(/^\((.*)\)$/, '$1')
    .replaceAll(' | ', ' or ')
    .replaceAll('Array', 'a list')
    .replaceAll('Object', 'an object')
    .replaceAll('"', '`')
    .replace(/\b(string|number|boolean)\b/g, (name) =>
      name === 'boolean' ? 'true or false' : `a ${name}`,
    );
}

/** The keys that a strict object has where an unknown one was found. */
function knownKeys(schema: unknown, path: readonly (string | number)[]): string[] {
  let at = schema as {
    entries?: Record<string, unknown>;
    item?: unknown;
    value?: unknown;
    wrapped?: unknown;
    pipe?: unknown[];
  };
  const open = () => {
    while (at.wrapped || at.pipe) at = (at.wrapped ?? at.pipe![0]) as typeof at;
  };
  for (const key of path) {
    open();
    at = (at.entries?.[key] ?? at.item ?? at.value ?? {}) as typeof at;
  }
  open();
  return Object.keys(at.entries ?? {});
}

/** The name that was probably meant, if there is one. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const near = known.length > 0 ? closest(name, known) : undefined;
  return near !== undefined && distance(name, near) <= Math.max(2, name.length / 3)
    ? near
    : undefined;
}

function unknownKey(schema: unknown, path: readonly (string | number)[]): string {
  const key = String(path.at(-1));
  const where = written(path.slice(0, -1));
  const known = knownKeys(schema, path.slice(0, -1)).filter((name) => name !== '$schema');
  const near = nearest(key, known);
  const advice =
    near !== undefined
      ? `Did you mean \`${near}\`?`
      : `Known keys are ${known.map((name) => `\`${name}\``).join(', ')}.`;
  return `${where === '' ? '' : `${where}: `}\`${key}\` is unknown. ${advice}`;
}

function messageOf(schema: unknown, issue: Issue): string {
  const path = keysOf(issue);
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownKey(schema, path);
  const where = path.length > 0 ? `\`${written(path)}\`` : 'It';
  if (issue.received === 'undefined') return `${where} is missing.`;
  if (issue.type === 'non_empty') return `${where} is empty, and must be ${expected(issue)}.`;
  return `${where} must be ${expected(issue)}, not ${issue.received.replaceAll('"', '`')}.`;
}

/** Checks a value against a schema; all faults are told, not only the first. */
export function validate<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
): { output: v.InferOutput<S> } | { faults: Fault[] } {
  // Valibot takes a list for an object, and finds its methods among the keys.
  if (Array.isArray(value)) {
    const advice = knownKeys(schema, []).includes('sets') ? ' Put several sets into `sets`.' : '';
    return { faults: [{ path: [], message: `It must be an object, not a list.${advice}` }] };
  }
  const { success, output, issues } = v.safeParse(schema, value);
  if (success) return { output };
  return {
    faults: issues.map((issue) => ({ path: keysOf(issue), message: messageOf(schema, issue) })),
  };
}
