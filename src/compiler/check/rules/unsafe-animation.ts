import type { Rule } from '../rule.js';

export const unsafeAnimation: Rule<'unsafe-animation'> = {
  id: 'unsafe-animation',
  level: 'error',
  strippable: true,
  message:
    'An animation must not change {name}, which would act outside the drawing. Remove the animation.',
};
