import { Ajv } from 'ajv';

/** What is wrong with a value according to a JSON Schema: where (a JSON pointer), and why. */
export function validate(schema: unknown, value: unknown): { path: string; reason: string }[] {
  const check = new Ajv({ allErrors: true, strict: true }).compile(schema as object);
  if (check(value)) return [];
  return (check.errors ?? []).map(({ instancePath, message = '', params }) => {
    const { additionalProperty, propertyName, allowedValues } = params as Record<string, unknown>;
    const more = additionalProperty ?? propertyName ?? allowedValues;
    const detail = more === undefined ? '' : ` (${[more].flat().join(', ')})`;
    return { path: instancePath, reason: `${message}${detail}` };
  });
}
