import { openDashboard, sortButton } from "./dashboard.mjs";
import { expectedOf } from "./expected.mjs";
import { listOf } from "./list-kinds.mjs";
import { opening, parts } from "./parts.mjs";
import { addTo, rounds } from "./rounds.mjs";

/** @typedef {import("./dashboard.mjs").DashboardOptions} DashboardOptions */

/**
 * Lists of an odd shape, each with a usual one of as many rows and hostnames (and requests) that
 * it should cost little more than.
 * @type {Record<string, { odd: DashboardOptions, usual: DashboardOptions }>}
 */
export const oddLists = {
  "odd-hostname": {
    odd: { rows: 10_000, kind: "sameHostname" },
    usual: { rows: 10_000, kind: "ownHostname" },
  },
  "odd-certificate": {
    odd: { rows: 1_000, kind: "longCertificate" },
    usual: { rows: 1_000, kind: "spreadHostnames" },
  },
  "odd-scopes": {
    odd: { rows: 10_000, scopes: 1_000, search: "?scope=all-accounts" },
    usual: { rows: 10_000, maxPerPage: 10, search: "?scope=all-accounts" },
  },
};

/**
 * The samples of an odd list, and those of its usual one.
 * @param {string} name
 * @param {number} runs
 */
export async function measureOddList(name, runs) {
  const lists = oddLists[name];
  if (lists === undefined) throw new Error(`No list is called ${name}.`);
  const isKept = lists.odd.scopes === undefined;
  const subjects = await Promise.all(
    [lists.odd, lists.usual].map((options) => (isKept ? keptList(options) : newList(options))),
  );
  try {
    return await rounds(subjects, runs, everything);
  } finally {
    for (const subject of subjects) await subject.close();
  }
}

/** @type {import("./rounds.mjs").Part} */
async function everything(page, readyMs, subject) {
  /** @type {import("./rounds.mjs").Samples} */
  const samples = {};
  for (const part of [parts.load, opening, parts.typing]) {
    addTo(samples, await part(page, readyMs, subject));
  }
  // Sorting begins without a filter.
  await page.getByRole("searchbox").fill("");
  addTo(samples, await parts.sorting(page, readyMs, subject));
  return samples;
}

/** @param {DashboardOptions} options */
async function keptList(options) {
  const dashboard = await openDashboard(options);
  await dashboard.keep();
  return dashboard;
}

/**
 * A list that is read anew in each run, by a browser of its own: a device keeps no thousand of
 * them, so that neither is kept.
 * @param {DashboardOptions} options
 * @returns {import("./rounds.mjs").Subject}
 */
function newList(options) {
  /** @type {import("./dashboard.mjs").Dashboard | null} */
  let dashboard = null;
  const close = async () => {
    await dashboard?.close();
    dashboard = null;
  };
  return {
    expected: expectedOf(listOf(options.kind ?? "usual", options.rows)),
    header: sortButton,
    async open() {
      dashboard = await openDashboard(options);
      return await dashboard.open();
    },
    shut: close,
    close,
  };
}
