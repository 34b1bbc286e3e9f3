import type { Rule } from '../rule.js';

/** Also handlers that an animation would set. */
export const eventHandler: Rule<'event-handler'> = {
  id: 'event-handler',
  level: 'error',
  strippable: true,
  message: 'A drawing must not run code. Remove {name}.',
  visits: 'element',
  visit({ attributes, place }, report) {
    for (const name of Object.keys(attributes)) if (/^on/i.test(name)) report({ name }, place);
  },
};
