import { createParser } from "nuqs";

/** `true` or `false`. Any other word is unreadable, so that it is told and not taken for `false`. */
export const booleanParser = createParser<boolean>({
  parse: (text) => (text === "true" || text === "false" ? text === "true" : null),
  serialize: String,
});
