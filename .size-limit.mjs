import { filesOf, firstScripts, scriptsOf } from "./e2e/first-scripts.mjs";

const first = firstScripts();

/** As a browser fetches it: each file compressed by itself. */
const limits = [
  { name: "Scripts before the first rows", path: first, limit: "150 kB" },
  {
    name: "Scripts before the first rows, where the device may have a copy",
    path: [...new Set([...first, ...scriptsOf("freshness")])],
    limit: "150 kB",
  },
  { name: "All scripts", path: ["/assets/*.js", "/*.js"], limit: "360 kB" },
  { name: "Styles", path: ["/assets/*.css"], limit: "10 kB" },
];

export default limits.map((limit) => ({ ...limit, path: filesOf(limit.path), gzip: true }));
