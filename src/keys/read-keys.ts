/** After this long the first of two keys is forgotten. */
const sequenceMs = 1_500;

/** Joins two keys after each other that mean something together: `g`, then `c`, is `g c`. */
export function createKeyReader(): (key: string, at: number) => string {
  let first: number | null = null;
  return (key, at) => {
    const isSecond = first !== null && at - first < sequenceMs;
    first = key === "g" && !isSecond ? at : null;
    return isSecond ? `g ${key}` : key;
  };
}
