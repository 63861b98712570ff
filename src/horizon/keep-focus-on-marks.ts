import { keepFocusOn } from "../ui/keep-focus.ts";

/** The focus of what goes with the range, then on the marks, where there are any. */
export const keepFocusOnMarks = keepFocusOn("[data-horizon-pointer]", "main button");
