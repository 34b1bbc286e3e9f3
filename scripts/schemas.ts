/** Prints the JSON Schemas of the configuration, the file of words and the audit reports, by name. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { reportSchema } from '../src/audit/report/index.ts';
import { configSchema, wordsSchema } from '../src/cli/schema.ts';

console.log(
  JSON.stringify({
    config: toJsonSchema(configSchema),
    words: toJsonSchema(wordsSchema),
    audit: toJsonSchema(reportSchema),
  }),
);
