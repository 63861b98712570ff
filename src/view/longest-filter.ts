/**
 * The longest filter that is applied and kept in the address, UTF-16 units: far beyond what a
 * person types. Each may take nine characters of an address, and Node answers a request of more
 * than 16 KiB with an error.
 * @see https://nodejs.org/api/http.html#httpmaxheadersize
 */
export const longestFilter = 1_500;
