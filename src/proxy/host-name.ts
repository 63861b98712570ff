/** A host name or address without the brackets that IPv6 has in addresses of pages. */
export function bareHost(host: string): string {
  return host.replace(/^\[(.*)\]$/, "$1");
}

/** Whether a host name or address is this machine alone; brackets of IPv6 may be there. */
export function isLoopback(host: string): boolean {
  const bare = bareHost(host).toLowerCase();
  if (bare === "localhost" || bare === "::1") return true;
  return /^127(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}$/.test(bare);
}

/** The same of a value of Host, which may have a port. */
export function isLoopbackHost(host: string): boolean {
  return isLoopback(host.replace(/:\d+$/, ""));
}

/**
 * What a server that listens on one address is called by it: no name that somebody else could
 * bind to that address. None where it listens on every address, or on a name.
 */
export function boundNames(host: string): readonly string[] {
  const bare = bareHost(host);
  if (isEveryAddress(bare)) return [];
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(bare)) return [bare];
  const url = `http://[${bare}]`;
  return bare.includes(":") && URL.canParse(url) ? [new URL(url).hostname] : [];
}

/** Whether an address stands for all that a machine has. */
export function isEveryAddress(address: string): boolean {
  return /^(0\.0\.0\.0|[0:]*::[0:]*|0)$/.test(address);
}
