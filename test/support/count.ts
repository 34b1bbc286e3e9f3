/** How many icons there are. Every test that counts them all counts to this: raise it with a new one. */
export const ICON_COUNT = 60;
