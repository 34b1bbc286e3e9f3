/** The ways in which an icon is asked for; each is rendered and hydrated. */
export const USES: readonly { alt?: boolean | string }[] = [{}, { alt: true }, { alt: 'x' }];

/** What tells the ids of one root from those of others. */
export const prefixOf = (id: number, use: number): string => `h${id}-${use}-`;

/**
 * What is no fault of a drawing: a bare `alt` on an icon without words is told to developers, and
 * Chromium tells of numbers that it cannot read and leaves alone, as in the file.
 */
export const isExpected = (message: string): boolean =>
  message.includes('this icon has no words of its own') ||
  /^Error: <\w+> attribute [\w:-]+: /.test(message);
