/**
 * How much an address names one by one at most. Servers answer a request of more than 16 KiB with
 * an error, and that counts all of these together, a filter, and the cookies of a sign-in.
 * @see https://nodejs.org/api/http.html#httpmaxheadersize
 */

/** Scopes, some 40 characters each. */
export const mostScopes = 100;

/** Certificates of one parameter, some 40 characters each. */
export const mostPicked = 120;
