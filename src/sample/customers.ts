import type { Random } from "./random.ts";

/** One customer of the managed provider. */
export interface Customer {
  readonly name: string;
  /** What the hostnames of the customer end with. */
  readonly domain: string;
}

const firstWords = words(
  "Alder Birch Cedar Cobalt Copper Dovetail Ember Fennel Foxglove Granite Harbour Hawthorn",
  "Heron Indigo Juniper Kelp Larch Linden Maple Marlin Meridian Mistral Nettle Osprey Pebble",
  "Quartz Rowan Saffron Sorrel Tamarisk Thistle Umber Verbena Willow Yarrow",
);

const secondWords = words(
  "Bank Brewing Clinics Dental Energy Foods Freight Insurance Legal Logistics Media Motors",
  "Optics Pharmacy Rail Retail Schools Textiles Travel Water",
);

/** Names in other scripts, and hostnames in punycode as well as in Unicode. */
const otherScripts: readonly Customer[] = [
  { name: "青空物流", domain: "aozora.lodestar-apac.example" },
  { name: "한빛 에너지", domain: "hanbit.lodestar-apac.example" },
  { name: "Grüne Apotheke", domain: "xn--grne-apotheke-xob.test" },
  { name: "Müller & Söhne", domain: "müller-söhne.lodestar-eu.example" },
];

/** 224 customers, each with a name of its own; most have their hostnames in a listed zone. */
export function inventCustomers(random: Random): readonly Customer[] {
  const invented = Array.from({ length: 220 }, (_, index) => {
    const first = firstWords[index % firstWords.length] ?? "";
    // Not a multiple of the first list's length: a pair comes back after 700 customers.
    const second = secondWords[(index + Math.floor(index / 140)) % secondWords.length] ?? "";
    return { name: `${first} ${second}`, domain: domainOf(`${first}-${second}`, random) };
  });
  return [...otherScripts, ...invented];
}

function domainOf(name: string, random: Random): string {
  const parent = random.pick([
    "lodestar-eu.example",
    "lodestar-eu.example",
    "lodestar-us.example",
    "lodestar-us.example",
    "lodestar-apac.example",
    // A domain of the customer's own, in a zone that the token does not see.
    "test",
  ]);
  return `${name.toLowerCase()}.${parent}`;
}

function words(...lines: readonly string[]): readonly string[] {
  return lines.join(" ").split(" ");
}
