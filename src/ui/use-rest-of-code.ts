import { useEffect } from "react";
import { restOfCode } from "./rest-of-code.ts";

/** What does not come is not waited for any longer, ms: what helps without it is in that code. */
const patienceMs = 4_000;

/** Lets the rest of the code come once the first rows are drawn, or what is said in their place. */
export function useRestOfCode(isDrawn: boolean): void {
  useEffect(() => {
    if (isDrawn) return restOfCode.fetchWhenIdle();
    const timer = setTimeout(restOfCode.fetchWhenIdle, patienceMs);
    return () => clearTimeout(timer);
  }, [isDrawn]);
}
