import { ConfigError } from "./config.ts";

/** Why there is no server, in lines for a person; what nobody foresaw keeps its stack. */
export function startProblems(error: unknown): string {
  if (error instanceof ConfigError) {
    return `Notafter cannot start:\n${error.problems.map((problem) => `- ${problem}\n`).join("")}`;
  }
  if (!(error instanceof Error) || !("code" in error)) {
    return `Notafter cannot start: ${error instanceof Error ? error.stack : "unknown error"}\n`;
  }
  const port = "port" in error ? error.port : "";
  const host = "address" in error ? error.address : "";
  switch (error.code) {
    case "EADDRINUSE":
      return `Notafter cannot start: port ${port} is in use. Set PORT to another one, or to 0 for any.\n`;
    case "EACCES":
    case "EPERM":
      if ("syscall" in error && error.syscall !== "listen") {
        return `Notafter cannot start: ${"path" in error ? error.path : "the built page"} may not be read by this user. Let it be read, or build again as this user.\n`;
      }
      return `Notafter cannot start: port ${port} may not be used by this user. Set PORT to 1024 or more.\n`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EINVAL":
      return `Notafter cannot start: HOST is no address of this machine. Take it out, or set it to 127.0.0.1.\n`;
    case "EAI_AGAIN":
      return "Notafter cannot start: HOST could not be looked up now. Start it again later, or set HOST to an address.\n";
    case "ENOENT":
      return "Notafter cannot start: the page is not built. Run `npm run build` first.\n";
    default:
      return `Notafter cannot start: ${error.code} ${host}\n`;
  }
}
