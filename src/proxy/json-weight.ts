const quote = '"'.charCodeAt(0);
const backslash = "\\".charCodeAt(0);

const heaviest = 10;

/** About how many times what a value costs in memory: an array or object takes two bytes of text. */
const weights = new Map([
  ["[".charCodeAt(0), heaviest],
  ["{".charCodeAt(0), heaviest],
  [":".charCodeAt(0), 3],
  [",".charCodeAt(0), 1],
]);

/**
 * Whether it would cost more than `max` to parse a JSON text, told from its marks without parsing
 * it: 48 MiB of empty arrays become three gigabytes and stop every other request for seconds.
 */
export function isHeavyJson(json: string, max: number): boolean {
  // Most pages are too short for it, whatever is in them.
  return json.length * heaviest > max && weighJson(json) > max;
}

/** The weight of a JSON text, 0 for a plain value. */
export function weighJson(json: string): number {
  let weight = 0;
  for (let at = 0; at < json.length; at += 1) {
    const letter = json.charCodeAt(at);
    if (letter === quote) at = endOfString(json, at);
    else weight += weights.get(letter) ?? 0;
  }
  return weight;
}

function endOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end === -1 ? json.length : end;
}

/** An odd number of backslashes stands before it. */
function isEscaped(json: string, at: number): boolean {
  let before = at - 1;
  while (json.charCodeAt(before) === backslash) before -= 1;
  return (at - before) % 2 === 0;
}
