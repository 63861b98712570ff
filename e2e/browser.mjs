import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";

/** Variables that name a browser's executable; the first that runs is taken. */
const variables = ["NOTAFTER_BROWSER", "PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH"];

/**
 * The engine without the window around it, which Playwright also takes where nobody looks on: the
 * same pages in half of the time.
 */
const shell = "chromium-headless-shell";

const systemNames = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];

const macApplications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Fonts that hold Japanese and symbols (3 MB). */
const debianFonts = ["fonts-dejavu-core", "fonts-droid-fallback"];

const fetchMinutes = 5;

/**
 * The executable of a Chromium that runs: the one that the environment names, else Playwright's
 * own build, else the system's, of which the shell comes first; null when there is none.
 * @returns {string | null}
 */
export function findBrowser() {
  return firstThatRuns([shell, ...systemNames]);
}

/**
 * The same, but the whole browser comes first, as people have it.
 * @returns {string | null}
 */
export function findWholeBrowser() {
  return firstThatRuns([...systemNames, shell]);
}

/** @param {readonly string[]} names */
function firstThatRuns(names) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = [
    ...variables.map((name) => process.env[name] ?? ""),
    chromium.executablePath(),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...macApplications,
  ];
  return candidates.find(runs) ?? null;
}

/**
 * Being there is not enough: Ubuntu's chromium-browser may be a note that points to snap, and a
 * downloaded build may lack libraries of the system.
 * @param {string} path
 */
function runs(path) {
  if (path === "" || !existsSync(path)) return false;
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

/**
 * Fetches a Chromium: Playwright's own with the libraries that it lacks, else Debian's.
 * @returns {string | null}
 */
function fetchBrowser() {
  say(`No Chromium found; downloading Playwright's (up to ${fetchMinutes} minutes) …`);
  playwright("install", "--no-shell", "chromium");
  const own = findBrowser();
  if (own !== null || !canInstallPackages()) return own;
  if (existsSync(chromium.executablePath())) {
    say("Playwright's Chromium does not start; installing the libraries that it needs …");
    playwright("install-deps", "chromium");
  } else {
    say("Playwright's download failed; installing Debian's …");
    // Not every release has the shell as a package of its own.
    if (apt("update")) [shell, "chromium"].some(installPackage);
  }
  return findBrowser();
}

/** @param {string[]} args */
function playwright(...args) {
  const manifest = createRequire(import.meta.url).resolve("playwright/package.json");
  return run(process.execPath, [join(dirname(manifest), "cli.js"), ...args]);
}

/** @param {string[]} args */
function apt(...args) {
  return run("apt-get", ["-q", ...args], { DEBIAN_FRONTEND: "noninteractive" });
}

/** @param {string} name */
function installPackage(name) {
  return apt("install", "-y", "--no-install-recommends", name, ...debianFonts);
}

function canInstallPackages() {
  return process.getuid?.() === 0 && run("apt-get", ["--version"], {}, "ignore");
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 * @param {"inherit" | "ignore"} stdio
 */
function run(command, args, env = {}, stdio = "inherit") {
  const timeout = fetchMinutes * 60_000;
  const options = { stdio, timeout, env: { ...process.env, ...env } };
  return spawnSync(command, args, options).status === 0;
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}

function main() {
  for (const name of variables) {
    const path = process.env[name];
    if (path && !runs(path)) say(`${name} names ${path}, which does not run; looking further.`);
  }
  const path = findBrowser() ?? fetchBrowser();
  if (path !== null) return say(`End-to-end tests use ${path}`);
  process.stderr.write(
    "No Chromium for the end-to-end tests, and none could be fetched. Install Chromium or Google " +
      "Chrome, or set NOTAFTER_BROWSER to the path of its executable.\n",
  );
  process.exitCode = 1;
}

const script = process.argv[1];
if (script && realpathSync(script) === fileURLToPath(import.meta.url)) main();
