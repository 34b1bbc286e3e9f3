/**
 * The catalogue that an icon is in, where its place is one of a built catalogue:
 * `dist/catalogue.json` of `dist/catalogue.json#calendar`.
 */
export const catalogueOf = (file: string): string | undefined =>
  // An address that ends so is a place in a page.
  /^(?![a-z][a-z+.-]+:\/\/)(.+\.json)#./is.exec(file)?.[1];
