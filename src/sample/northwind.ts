import { at, type Seed } from "./seed.ts";

/**
 * The 48 certificates of Northwind Robotics, soonest first: a product tour in data. No certificate
 * changes its status within a day. The soonest have their times of day so that "88 d" and
 * "12 d ago" hold for most of the day, and "2 d 02 h" and its like around 19:07 UTC.
 */
export const northwind: readonly Seed[] = [
  root("Legacy field gateways", "gw.legacy gw2.legacy", at(-203, "06:12"), {
    fingerprint: "D655274C…8F826B31",
    uploaded: at(-400, "09:24"),
  }),
  root("Edge devices EU", "eu.edge", at(-12, "03:45"), {
    fingerprint: "B20DAF77…E9E85F55",
    uploaded: at(-437, "13:02"),
  }),
  root("Admin console root", "admin", at(2, "21:31"), {
    id: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
    fingerprint: "E80E5D58AAEC832A67485D6C55889D3B",
    uploaded: at(-474, "08:12"),
    updated: at(-277, "16:40"),
  }),
  root("Payments partners 2023", "pay settle refunds", at(5, "02:30"), {
    fingerprint: "00EB4A35…D13D5FB5",
    uploaded: at(-511, "15:37"),
  }),
  root("Warehouse scanners", "wms scan pick dock label", at(17, "04:20"), {
    fingerprint: "E875DCA2…96595464",
    uploaded: at(-548, "07:51"),
  }),
  root("Partner API root G2", "api.partners hooks.partners", at(27, "19:40"), {
    fingerprint: "CBE01CD1…759723EB",
    uploaded: at(-585, "10:16"),
  }),
  root("CI runners", "ci", at(44, "20:05"), {
    fingerprint: "E2E3E2E8…BD7DB03C",
    uploaded: at(-622, "18:44"),
  }),
  root("Telemetry ingest", "ingest.telemetry", at(61, "22:48"), {
    fingerprint: "E13C5FE4…30F790AD",
    uploaded: at(-659, "11:29"),
  }),
  root("Fleet updater", "ota ota-canary", at(72, "19:55"), {
    fingerprint: "44393590…21B0E409",
    uploaded: at(-696, "14:08"),
  }),
  root("Kiosk terminals", "kiosk", at(88, "23:10"), {
    fingerprint: "E2DCFEF4…E38F599F",
    uploaded: at(-733, "06:33"),
  }),
  root("Staging root", "*.staging", at(120, "21:17"), {
    fingerprint: "BC55B96C…A5227F8E",
    uploaded: at(-770, "16:55"),
  }),
  root("Robotics R&D lab", "lab.robotics", at(165, "20:39"), {
    fingerprint: "C5F27B2F…C0064C8A",
    uploaded: at(-807, "12:21"),
  }),
  root("Staging load test", "*.staging", at(188, "10:52")),
  root("Vendor: Kestrel Scanners", "wms scan", at(214, "23:36")),
  root("VPN concentrators G1", "vpn", at(233, "08:09")),
  root("Vendor: Brightwell Labels", "label dock", at(262, "17:43")),
  root("Vendor: Halden AG", "halden.partners", at(300, "22:02"), {
    fingerprint: "B9E50922…33AC3E74",
  }),
  root("Developer laptops 2027", "*.dev", at(335, "13:26")),
  root("On-call tooling", "oncall runbook", at(361, "19:33")),
  root("Vendor: Okapi Freight", "dock", at(391, "05:18")),
  root("Payments partners 2026", "pay settle", at(400, "20:14")),
  root("Vendor: Anemos Sensors", "ingest.telemetry", at(431, "14:47")),
  root("Handheld pilot", "scan", at(455, "09:05")),
  root("Grafana readers", "grafana", at(505, "16:31")),
  root("Fleet updater canary", "ota-canary", at(547, "11:58")),
  root("München plant", "münchen", at(610, "07:22")),
  root("Telemetry ingest 2028", "ingest.telemetry", at(689, "21:40"), {
    fingerprint: "7A1903C40A63E1AD95FFE2EA42EE81B6",
  }),
  // The same file uploaded twice, and never attached: what a tidy-up finds first.
  root("Telemetry ingest 2028 (copy)", "", at(689, "21:40"), {
    fingerprint: "7A1903C40A63E1AD95FFE2EA42EE81B6",
  }),
  root("Warehouse scanners 2028", "wms scan pick dock label", at(742, "04:20")),
  root("Staging root B", "*.staging", at(820, "15:11")),
  root("Geräte registry", "xn--gerte-ira", at(879, "18:03")),
  root("Partner API root G3", "api.partners hooks.partners", at(905, "19:40"), {
    fingerprint: "EB239775…D11CE0CB",
  }),
  root("VPN concentrators G2", "vpn", at(963, "08:09")),
  root("Developer laptops 2029", "*.dev", at(1_066, "13:26")),
  root("Fleet updater 2029", "ota ota-canary", at(1_098, "12:34")),
  root("Vendor: Fenwick Carriers", "dock label", at(1_120, "22:57")),
  root("大阪倉庫ルート", "osaka.wms", at(1_187, "00:30")),
  root("Warehouse robots G1", "pick dock", at(1_246, "06:49")),
  root("München plant", "münchen", at(1_340, "07:22")),
  root("Grafana readers 2030", "grafana", at(1_422, "16:31")),
  root("Vendor: Tidewater Meters", "ingest.telemetry", at(1_530, "10:27")),
  root("VPN concentrators G3", "vpn", at(1_693, "08:09")),
  root("Spare root 2031", "", at(1_780, "00:00")),
  root("Warehouse robots G2", "pick dock wms", at(2_338, "06:49")),
  root("Long-life sensors 2034", "ingest.telemetry vpn", at(2_860, "03:15")),
  root("Break-glass access", "vpn grafana", at(3_290, "23:59")),
  root("Northwind offline root", "", at(3_645, "12:00")),
  root("Migrated from the old tenant", "scan", null),
];

function root(
  name: string,
  labels: string,
  expires: Seed["expires"],
  known: Partial<Seed> = {},
): Seed {
  const hostnames = labels
    .split(" ")
    .filter((label) => label !== "")
    .map((label) => `${label}.northwind.io`);
  return { name, hostnames, expires, ...known };
}
