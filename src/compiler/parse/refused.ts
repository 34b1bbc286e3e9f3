import type { Problem } from '../types.js';

/** Thrown within this room when reading cannot go on; its door returns the problem. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.rule);
    this.name = 'Refused';
  }
}
