import { existsSync } from "node:fs";
import { serverFile } from "./notafter.ts";

/** Runs once before all tests: they use the built app, and an absent build is said once. */
export default function requireBuild(): void {
  if (existsSync(serverFile)) return;
  throw new Error(`${serverFile} does not exist. Run \`npm run build\` before these tests.`);
}
