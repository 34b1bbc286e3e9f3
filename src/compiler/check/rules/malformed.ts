import type { Rule } from '../rule.js';

export const malformed: Rule<'malformed'> = {
  id: 'malformed',
  level: 'error',
  fixed: true,
  message: 'This is not well-formed XML: {reason}. Browsers cannot draw it either. Fix the markup.',
  reasons: {
    ampersand: 'a literal & must be written as &amp;',
    'entity-in-itself': 'the entity &{entity}; contains itself',
    'open-element': '{text}, while <{element}> of line {opened} is open',
    parser: '{text}',
  },
};
