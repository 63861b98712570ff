import { fitTexts } from "../ui/fit-texts.ts";

/** How many of a certificate's hostnames fit into a cell as chips, in Geist at 12 px. */
export function fitHostnames(hostnames: readonly string[], widthPx: number): number {
  return fitTexts(hostnames, {
    widthPx,
    characterPx: 5.7,
    paddingPx: 20,
    morePx: 44,
    most: 3,
  });
}
