import { countdown } from "./countdown.ts";
import { localMoment, utcMoment } from "./moment.ts";

export interface MomentForm {
  readonly name: string;
  readonly text: string;
}

/** The same moment in every form that somebody may want to read or to paste. */
export function momentForms(time: number, now: number): readonly MomentForm[] {
  return [
    {
      name: "Relative",
      text: time > now ? `in ${countdown(time, now)}` : countdown(time, now),
    },
    { name: "Local", text: localMoment(time) },
    { name: "UTC", text: utcMoment(time) },
    { name: "ISO 8601", text: new Date(time).toISOString().replace(".000Z", "Z") },
    { name: "Epoch", text: String(Math.floor(time / 1_000)) },
  ];
}
