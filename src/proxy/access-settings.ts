import { isLoopback } from "./host-name.ts";
import type { SettingReader } from "./setting-reader.ts";

/** The Access application that stands in front of this server. */
export interface AccessSettings {
  /** The origin of the team, which is the issuer of its tokens; no slash at the end. */
  readonly teamDomain: string;
  /** The application's audience tag: 64 lower-case hex digits. */
  readonly audience: string;
}

/** Reads both settings of Cloudflare Access; null when neither is set. */
export function readAccessSettings(reader: SettingReader): AccessSettings | null {
  const domain = reader.read("ACCESS_TEAM_DOMAIN");
  const audience = reader.read("ACCESS_AUD");
  if (domain === null && audience === null) return null;
  if (domain === null) {
    reader.complain(
      "ACCESS_AUD is set without ACCESS_TEAM_DOMAIN: set that too, to an address such as https://your-team.cloudflareaccess.com.",
    );
  }
  if (audience === null) {
    reader.complain(
      "ACCESS_TEAM_DOMAIN is set without ACCESS_AUD: set that too, to the audience tag on the Access application's overview.",
    );
  }
  return {
    teamDomain: domain === null ? "" : readTeamDomain(domain, reader),
    audience: audience === null ? "" : readAudience(audience, reader),
  };
}

function readTeamDomain(text: string, { complain }: SettingReader): string {
  // By its form first: the URL parser would mend a path, a backslash or a space silently.
  const isOrigin = /^https?:\/\/[a-z0-9.-]+(:\d{1,5})?\/?$/i.test(text) && URL.canParse(text);
  const url = isOrigin ? new URL(text) : null;
  if (url === null) {
    complain(
      "ACCESS_TEAM_DOMAIN is not the address of a team: write https:// and its host name alone, such as https://your-team.cloudflareaccess.com.",
    );
    return "";
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    complain(
      "ACCESS_TEAM_DOMAIN would fetch the keys of Access in clear text: use https:// (http:// is for this machine only).",
    );
  }
  return url.origin;
}

function readAudience(text: string, { complain }: SettingReader): string {
  if (!/^[0-9a-f]{64}$/i.test(text)) {
    complain(
      "ACCESS_AUD is not an audience tag: it is the 64 hex digits on the Access application's overview.",
    );
  }
  return text.toLowerCase();
}
