import type { Rule } from '../rule.js';

export const cssSyntax: Rule<'css-syntax'> = {
  id: 'css-syntax',
  level: 'error',
  strippable: true,

  message: 'The style cannot be read reliably: {reason}. Fix it.',
  reasons: {
    'bracket-open': 'a bracket is not closed',
    'closes-nothing': '{text} closes nothing',
    'comment-open': 'a comment is not closed',
    escaped: '{text} is written with escapes',
    'nested-rule': 'a rule is inside another rule',
    'not-a-declaration': 'this is not a declaration',
    'not-a-keyframe': 'this is not a keyframe',
    'not-a-property': '{text} is not a property',
    'not-a-rule': 'this is not a rule',
    'not-important': '!{text} is not !important',
    nul: 'there is a NUL character',
    'one-address': 'url() takes one address',
    'out-of-place': '{text} has no place in a value',
    parser: '{text}',
    'string-open': 'a string is not closed',
    'url-open': 'the address in url() is not closed',
  },
};
