/** Loaded into a server before it starts: its clock then differs by what a file says, in ms. */
import { readFileSync } from "node:fs";

const file = process.env.NOTAFTER_TEST_CLOCK ?? "";
const now = Date.now;
Date.now = () => now() + Number(readFileSync(file, "utf8"));
