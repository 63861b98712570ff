import { isScopeId, type Scope } from "../cloudflare/paths.ts";
import { type AccessSettings, readAccessSettings } from "./access-settings.ts";
import { readAllowedHosts } from "./allowed-hosts.ts";
import { type Credential, emailProblem, secretProblem } from "./credential.ts";
import { isLoopback, isLoopbackHost } from "./host-name.ts";
import { createSettingReader, type Environment, type SettingReader } from "./setting-reader.ts";

export interface Config {
  /** Null when there is no credential: then the embedded sample answers. */
  readonly cloudflare: { readonly baseUrl: string; readonly credential: Credential } | null;
  /** The scope that the page opens first; null leaves it to the page. */
  readonly scope: Scope | null;
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Exact values of Host that are answered beside the loopback names. */
  readonly allowedHosts: readonly string[];
  /** Null when nobody has to sign in: then only this machine, or the sample, is served. */
  readonly access: AccessSettings | null;
}

/** Everything that is wrong with the settings, in sentences that say what to do. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/** Where the settings are for: a server that `HOST` puts somewhere, or a Worker, for everybody. */
export type Mount = "server" | "worker";

/**
 * Reads the settings from environment variables; an empty one counts as not set.
 * @throws ConfigError with all problems together, none of which holds a credential.
 */
export function readConfig(environment: Environment, mount: Mount = "server"): Config {
  const reader = createSettingReader(environment);
  const { read, complain, problems } = reader;
  const credential = readCredential(reader);
  const baseUrl = readBaseUrl(reader);
  const config: Config = {
    cloudflare: credential && { baseUrl, credential },
    scope: readScope(reader),
    host: read("HOST") ?? "127.0.0.1",
    port: readPort(reader),
    allowedHosts: readAllowedHosts(reader),
    access: readAccessSettings(reader),
  };
  if (problems.length === 0) complain(pointlessSetting(reader, config));
  if (problems.length === 0) complain(exposure(config, mount));
  if (config.cloudflare !== null) complain(blindTrust(reader));
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

function readCredential({ read, complain }: SettingReader): Credential | null {
  const token = read("CLOUDFLARE_API_TOKEN");
  const email = read("CLOUDFLARE_EMAIL");
  const key = read("CLOUDFLARE_API_KEY");
  if (token !== null) complain(secretProblem("CLOUDFLARE_API_TOKEN", token));
  if (email !== null) complain(emailProblem("CLOUDFLARE_EMAIL", email));
  if (key !== null) complain(secretProblem("CLOUDFLARE_API_KEY", key));
  if (token !== null && (email !== null || key !== null)) {
    complain(
      "Both CLOUDFLARE_API_TOKEN and CLOUDFLARE_EMAIL or CLOUDFLARE_API_KEY are set: keep one way. A token that may only read is the better one.",
    );
  }
  if (token !== null) return { kind: "token", token };
  if (email !== null && key !== null) return { kind: "key", email, key };
  if (email !== null) {
    complain(
      "CLOUDFLARE_EMAIL is set without CLOUDFLARE_API_KEY: set the key too, or use CLOUDFLARE_API_TOKEN alone.",
    );
  }
  if (key !== null) {
    complain(
      "CLOUDFLARE_API_KEY is set without CLOUDFLARE_EMAIL: set the email too. For an API token use CLOUDFLARE_API_TOKEN.",
    );
  }
  return null;
}

function readScope({ read, complain }: SettingReader): Scope | null {
  const account = read("CLOUDFLARE_ACCOUNT_ID");
  const zone = read("CLOUDFLARE_ZONE_ID");
  if (account !== null && zone !== null) {
    complain(
      "Both CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_ZONE_ID are set: keep the one to open first. The page can switch to the other.",
    );
  }
  for (const [name, id] of [
    ["CLOUDFLARE_ACCOUNT_ID", account],
    ["CLOUDFLARE_ZONE_ID", zone],
  ] as const) {
    if (id !== null && !isScopeId(id.toLowerCase())) {
      complain(
        `${name} is not an id: Cloudflare's ids are 32 hex digits, shown on the overview page of the account or zone.`,
      );
    }
  }
  if (account !== null) return { kind: "account", id: account.toLowerCase() };
  return zone === null ? null : { kind: "zone", id: zone.toLowerCase() };
}

function readBaseUrl({ read, complain }: SettingReader): string {
  const text = read("CLOUDFLARE_BASE_URL") ?? "https://api.cloudflare.com/client/v4";
  const name = "CLOUDFLARE_BASE_URL";
  const url = /^https?:\/\/[!-~]+$/i.test(text) && URL.canParse(text) ? new URL(text) : null;
  if (url === null) {
    complain(`${name} is not an address that begins with https://.`);
    return text;
  }
  if (url.username !== "" || url.password !== "") {
    complain(`${name} holds a user name or password: take them out.`);
  } else if (/[?#\\]/.test(text)) {
    complain(`${name} must end with its path: take out everything from the "?", "#" or "\\".`);
  } else if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    complain(
      `${name} would send the credential in clear text: use https:// (http:// is for this machine only).`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

function readPort({ read, complain }: SettingReader): number {
  const text = read("PORT") ?? "4173";
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  complain("PORT is not a port: set a number from 0 to 65535 (0 takes any free one).");
  return 0;
}

/** A person who set one of these believes that they are connected. */
function pointlessSetting({ read }: SettingReader, config: Config): string | null {
  if (config.cloudflare !== null) return null;
  const names = ["CLOUDFLARE_ACCOUNT_ID", "CLOUDFLARE_ZONE_ID", "CLOUDFLARE_BASE_URL"];
  const set = names.filter((name) => read(name) !== null);
  if (set.length === 0) return null;
  return `${set.join(" and ")} without a credential would show sample data only: set CLOUDFLARE_API_TOKEN too, or take it out to see the sample.`;
}

/** The credential's own connections check all the same, but not those that fetch Access's keys. */
function blindTrust({ read }: SettingReader): string | null {
  if (read("NODE_TLS_REJECT_UNAUTHORIZED") !== "0") return null;
  return "NODE_TLS_REJECT_UNAUTHORIZED=0 lets anybody answer for Cloudflare: take it out. If a proxy inspects TLS here, name its root certificate in NODE_EXTRA_CA_CERTS.";
}

function exposure(config: Config, mount: Mount): string | null {
  const { cloudflare, host, allowedHosts, access } = config;
  if (cloudflare === null || access !== null) return null;
  const both =
    "set ACCESS_TEAM_DOMAIN and ACCESS_AUD to those of a Cloudflare Access application in front of it";
  if (mount === "worker") {
    return `A Worker is open to everybody, and whoever reaches it could read your certificates: ${both}.`;
  }
  if (isLoopback(host)) {
    // A tunnel or a proxy on this machine may answer to such a name, and for everybody.
    const names = allowedHosts.filter((name) => !isLoopbackHost(name));
    if (names.length === 0) return null;
    return `NOTAFTER_ALLOWED_HOSTS opens this server beyond this machine, and whoever reaches it as ${names.join(" or ")} could read your certificates: ${both}. Or take the name out of NOTAFTER_ALLOWED_HOSTS.`;
  }
  return `HOST opens this server beyond this machine, and whoever reaches it could read your certificates: ${both}, and NOTAFTER_ALLOWED_HOSTS to the name that people open. Or set HOST to 127.0.0.1.`;
}
