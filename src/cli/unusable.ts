/** Why the command cannot begin, as lines for whoever gave it. Nothing was written. */
export class Unusable extends Error {
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'Unusable';
  }
}
