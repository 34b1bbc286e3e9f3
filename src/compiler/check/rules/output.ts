import type { Rule } from '../rule.js';

export const output: Rule<'output'> = {
  id: 'output',
  level: 'error',
  fixed: true,
  message: '{reason}',
  reasons: {
    'damaged-manifest':
      '{path} is damaged, so altglyph cannot tell which files in the folder it wrote. Delete the folder’s generated files and {manifest}, and run again.',
    file: 'The output folder {path} is a file. Choose a folder for the output.',
    'holds-drawings':
      'The output folder {path} contains the drawings in {other}. Choose a separate folder for the output.',
    'holds-here':
      'The output folder {path} contains the folder you are in. Choose a separate folder for the output.',
    'holds-repository':
      '{path} contains a repository or packages ({other}). Choose a separate folder for the output.',
    'in-the-way':
      '{path} is in the way, and altglyph did not write it. Move it, or choose another output folder.',
    'inside-file':
      'The output folder {path} would be inside {other}, which is a file. Choose another folder for the output.',
    'not-a-file':
      '{path} is neither a file nor a link, and altglyph did not make it. Choose another output folder.',
  },
};
