import { at, type Seed } from "./seed.ts";

/** A small account: one certificate of each status. */
export const observatory: readonly Seed[] = [
  {
    name: "Dome controllers (retired)",
    hostnames: ["dome.lindqvist.example"],
    expires: at(-431, "10:20"),
  },
  {
    name: "Telescope operators",
    hostnames: ["control.lindqvist.example", "queue.lindqvist.example"],
    expires: at(6, "08:15"),
  },
  {
    name: "Weather stations",
    hostnames: ["*.weather.lindqvist.example"],
    expires: at(22, "14:05"),
  },
  {
    name: "Data archive readers",
    hostnames: ["archive.lindqvist.example", "mirror.lindqvist.example"],
    expires: at(53, "19:50"),
  },
  {
    name: "Telescope operators 2030",
    hostnames: ["control.lindqvist.example", "queue.lindqvist.example"],
    expires: at(1_461, "08:15"),
  },
  // The zero time of Go: a date that was never set.
  { name: "Visitor tablets", hostnames: [], expires: "0001-01-01T00:00:00Z" },
];
