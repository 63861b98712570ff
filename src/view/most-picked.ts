/**
 * How much an address names one by one at most, some 40 characters each. Servers answer a request
 * of more than 16 KiB with an error, and that counts all of these together, a filter, and the
 * cookies of a sign-in.
 * @see https://nodejs.org/api/http.html#httpmaxheadersize
 */

/** Scopes that are read. */
export const mostScopes = 100;

/** Of those, the ones that are kept. */
export const mostWithin = 30;

/** Certificates, both those that are shown alone and those that are selected. */
export const mostPicked = 100;
