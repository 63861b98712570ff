import { createContext } from "react";
import { type Clock, clock } from "./clock.ts";

/** The clock that everything below goes by: the page's own, or one that stands at a set moment. */
export const ClockContext = createContext<Clock>(clock);
