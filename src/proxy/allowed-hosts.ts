import type { SettingReader } from "./setting-reader.ts";

/** `NOTAFTER_ALLOWED_HOSTS`: exact values of Host that are answered beside those of this machine. */
export function readAllowedHosts({ read, complain }: SettingReader): readonly string[] {
  const text = read("NOTAFTER_ALLOWED_HOSTS");
  if (text === null) return [];
  const hosts = text.split(",").map((host) => host.trim().toLowerCase());
  if (!hosts.every(isHost)) {
    complain(
      "NOTAFTER_ALLOWED_HOSTS is not a list of hosts: write exact names with commas between them, such as certs.example.com,127.0.0.1:8080 (no https://, no path, no *).",
    );
  }
  // Browsers leave a port out that the protocol has by itself.
  return [...new Set(hosts.flatMap((host) => [host, host.replace(/:(80|443)$/, "")]))];
}

const label = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?";
const hostForm = new RegExp(
  `^(?:${label}(?:\\.${label})*|\\[[0-9a-f:.]+\\])(?::0*[1-9]\\d{0,4})?$`,
);

/** An exact value of Host: a name or an address, and perhaps a port. */
function isHost(text: string): boolean {
  return hostForm.test(text) && URL.canParse(`http://${text}`);
}
