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
    const text = readFileSync(file, "utf8");
    // Of UTF-16, which Windows PowerShell writes, no name would be found.
    if (/[\0\uFFFD]/.test(text)) {
      throw new ConfigError([`${file} is not in UTF-8: save it in that encoding.`]);
    }
    // Editors on Windows begin a file with a mark, which would be part of the first name.
    return parseEnv(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const code = error instanceof Error && "code" in error ? error.code : "unknown";
    if (code === "ENOENT") return {};
    throw new ConfigError([`${file} cannot be read (${code}): mend it or take it away.`]);
  }
}
