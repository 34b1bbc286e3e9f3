import type { Rule } from '../rule.js';

/** A drawing holds everything it shows: whatever it fetched would be fetched by every page. */
export const externalReference: Rule<'external-reference'> = {
  id: 'external-reference',
  level: 'error',
  strippable: true,
  message:
    '{target} is outside the file. Put what it refers to into the drawing and refer to it as #id.',
};
