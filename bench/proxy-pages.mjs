import { createHash } from "node:crypto";

/** How many hostnames ten certificates in turn have: 6.4 on average. */
const hostnameCounts = [1, 2, 3, 4, 5, 6, 7, 8, 10, 18];

/**
 * The JSON of one page of certificates as Cloudflare sends it, the same in every run.
 * @param {number} rows
 */
export function certificatesPage(rows) {
  const result = Array.from({ length: rows }, (_, row) => certificate(row));
  const result_info = {
    page: 1,
    per_page: rows,
    count: rows,
    total_count: rows,
    total_pages: 1,
  };
  return JSON.stringify({ success: true, errors: [], messages: [], result, result_info });
}

/** @param {number} row */
function certificate(row) {
  const digest = createHash("sha256").update(String(row)).digest("hex");
  const created = Date.UTC(2025, 0, 1) + row * 7_919_000;
  const expires = created + (90 + (row % 700)) * 86_400_000;
  const hostnames = hostnameCounts[row % hostnameCounts.length] ?? 1;
  return {
    id: digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5"),
    name: `Payments client root ${row} (production)`,
    fingerprint: `MD5 Fingerprint=${digest.slice(0, 32).match(/../g)?.join(":").toUpperCase()}`,
    associated_hostnames: Array.from(
      { length: hostnames },
      (_, n) => `service-${n}.team-${row % 97}.example.com`,
    ),
    expires_on: new Date(expires).toISOString().replace(".000", ""),
    created_at: new Date(created).toISOString().replace(".000", ""),
    updated_at: new Date(created).toISOString().replace(".000", ""),
  };
}
