import type { Rule } from '../rule.js';

export const notUtf8: Rule<'not-utf8'> = {
  id: 'not-utf8',
  level: 'error',
  fixed: true,
  message: 'The file is not UTF-8 text: {reason}. Save it as UTF-8.',
  reasons: {
    nul: 'there is a NUL character at byte {at}',
    'other-encoding': 'some bytes belong to another encoding, perhaps Latin-1',
    'utf-16': 'it looks like UTF-16',
  },
};
