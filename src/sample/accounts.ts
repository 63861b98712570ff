import { managedProvider } from "./managed-provider.ts";
import { northwind } from "./northwind.ts";
import { observatory } from "./observatory.ts";
import type { Seed } from "./seed.ts";

export interface SampleZone {
  readonly id: string;
  readonly name: string;
}

export interface SampleAccount {
  readonly id: string;
  readonly name: string;
  readonly type: "standard" | "enterprise";
  readonly created: string;
  readonly zones: readonly SampleZone[];
  readonly seeds: () => readonly Seed[];
}

/** Every account that the sample knows, in the order in which it lists them. */
export const sampleAccounts: readonly SampleAccount[] = [
  {
    id: "023e105f4ecef8ad9ca31a8372d0c353",
    name: "Northwind Robotics",
    type: "standard",
    created: "2021-03-09T10:41:17Z",
    zones: [{ id: "5d8b1c0e9f3a47268e1b6f0d2c94a7e3", name: "northwind.io" }],
    seeds: () => northwind,
  },
  {
    id: "9b1f6a3c20d84e57b8c2e7f14a905d36",
    name: "Lindqvist Observatory",
    type: "standard",
    created: "2023-11-20T08:05:52Z",
    zones: [{ id: "c41e7f92a6b03d58e90d2b7a1f6c8345", name: "lindqvist.example" }],
    seeds: () => observatory,
  },
  {
    id: "e7c05b92d41f48a6a3d08f6b1c927e54",
    name: "Lodestar Managed Access",
    type: "enterprise",
    created: "2018-06-01T14:30:00Z",
    zones: [
      { id: "17f2a8d6c3b94e05a1d7e6f8920b4c5a", name: "lodestar-apac.example" },
      { id: "a08d3e5f7b1c42969fe0c8d2b7a41635", name: "lodestar-eu.example" },
      { id: "f6b92c0d18e7453ab5d4097e3c6f8a21", name: "lodestar-us.example" },
    ],
    seeds: managedProvider,
  },
];
