import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { ConfigError } from "./config.ts";
import type { Environment } from "./setting-reader.ts";

/**
 * The variables of the process, and below them those of the `.env` file in a directory.
 * @throws ConfigError when there is such a file but it cannot be read.
 */
export function readEnvironment(
  directory = process.cwd(),
  environment: Environment = process.env,
): Environment {
  return { ...readEnvFile(join(directory, ".env")), ...environment };
}

function readEnvFile(file: string): Environment {
  try {
    // Editors on Windows begin a file with a mark, which would be part of the first name.
    return parseEnv(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "unknown";
    if (code === "ENOENT") return {};
    throw new ConfigError([`${file} cannot be read (${code}): mend it or take it away.`]);
  }
}
