import { type ComponentType, lazy } from "react";
import { restOfCode } from "./rest-of-code.ts";

/**
 * A component that is seldom shown, or only when asked for. Its code is fetched after the first
 * rows, so that it is there even when the server no longer is; at once if it is shown before.
 */
export function whenShown<P>(load: () => Promise<ComponentType<P>>) {
  let loaded: ComponentType<P> | null = null;
  async function fetchCode() {
    loaded = await load();
    return { default: loaded };
  }
  // What fails here is asked for again when it is shown.
  restOfCode.fetch(fetchCode).catch(() => undefined);
  return lazy(() => (loaded === null ? fetchCode() : kept({ default: loaded })));
}

/** A promise that answers React at once, so that it draws without a moment of nothing. */
function kept<T>(value: T): Promise<T> {
  const promise = Promise.resolve(value);
  function then(this: Promise<T>, ...[use, fail]: Parameters<Promise<T>["then"]>) {
    use?.(value);
    return Promise.prototype.then.call(this, undefined, fail);
  }
  return Object.assign(promise, { then });
}
