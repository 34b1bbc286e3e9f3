#!/usr/bin/env node
import module from 'node:module';

// Node 22 and later keep what they have compiled of our code, in a folder of theirs.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

// What is imported before is not kept.
await import('./main.js');
