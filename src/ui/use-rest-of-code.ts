import { useEffect } from "react";
import { restOfCode } from "./rest-of-code.ts";

/** Lets the rest of the code come once the first rows are drawn, or what is said in their place. */
export function useRestOfCode(isDrawn: boolean): void {
  useEffect(() => {
    if (isDrawn) restOfCode.fetchWhenIdle();
  }, [isDrawn]);
}
