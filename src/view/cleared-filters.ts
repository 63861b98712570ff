/** What clears every filter of a view: null takes the default. */
export const clearedFilters = {
  q: null,
  status: null,
  uncovering: null,
  expires: null,
  hints: null,
  within: null,
  only: null,
} as const;
