/** The address names no more certificates than this: servers refuse one of over 16 KiB. */
export const mostPicked = 300;
