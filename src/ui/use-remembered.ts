import { useCallback, useState } from "react";

/**
 * A setting that is remembered on the device, under `notafter.<name>` in the local storage. What
 * is stored there is checked by `read`, which gives null for what it does not know; where the
 * storage is blocked or full, the setting lasts as long as the page.
 * @param fallback what counts while nothing readable is stored; it is not stored itself
 * @returns the setting, what changes it, and what it is now where another tab may have changed it
 */
export function useRemembered<T>(
  name: string,
  read: (stored: unknown) => T | null,
  fallback: T,
): readonly [T, (value: T) => void, () => T] {
  const [value, setValue] = useState(() => read(recall(name)) ?? fallback);
  const change = useCallback(
    (changed: T) => {
      setValue(changed);
      remember(name, changed === fallback ? undefined : changed);
    },
    [name, fallback],
  );
  const latest = useCallback(() => read(recall(name)) ?? value, [name, read, value]);
  return [value, change, latest];
}

function recall(name: string): unknown {
  try {
    const text = localStorage.getItem(`notafter.${name}`);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    // Blocked, or written by something else.
    return undefined;
  }
}

function remember(name: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(`notafter.${name}`);
    else localStorage.setItem(`notafter.${name}`, JSON.stringify(value));
  } catch {
    // The setting then lasts as long as the page.
  }
}
