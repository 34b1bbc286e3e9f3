/** Runs for each file of tests, also where they share their modules. */
import { afterAll } from 'vitest';
import { tidy } from './scratch.ts';

afterAll(tidy);
