import { useMediaQuery } from "./use-media-query.ts";

export const wideScreen = "(min-width: 980px)";

/** Whether tables have columns; below that width, the `wide` screen of the tokens, rows are cards. */
export function useIsWide(): boolean {
  return useMediaQuery(wideScreen);
}
