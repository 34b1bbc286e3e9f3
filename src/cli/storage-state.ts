import * as v from 'valibot';

/** What Playwright takes from a file of its storage state; whatever else is there, it leaves alone. */
export const storageStateSchema = v.looseObject({
  // Without this list, any JSON file would pass and nobody would be signed in.
  cookies: v.array(
    v.looseObject({
      name: v.string(),
      value: v.string(),
      domain: v.string(),
      path: v.string(),
      expires: v.optional(v.number()),
      httpOnly: v.optional(v.boolean()),
      secure: v.optional(v.boolean()),
      sameSite: v.optional(v.picklist(['Strict', 'Lax', 'None'])),
    }),
  ),
  origins: v.optional(
    v.array(
      v.looseObject({
        origin: v.string(),
        localStorage: v.array(v.looseObject({ name: v.string(), value: v.string() })),
      }),
    ),
  ),
});
