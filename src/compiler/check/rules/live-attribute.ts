import type { Rule } from '../rule.js';

export const liveAttribute: Rule<'live-attribute'> = {
  id: 'live-attribute',
  level: 'error',
  strippable: true,
  message:
    'The attribute {name} means nothing in SVG, but React or HTML would act on it. Remove it.',
};
