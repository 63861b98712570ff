import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { bareHost, isLoopback } from "./host-name.ts";

/**
 * `HOST` as the address that the server listens on. A name is looked up once, so that the socket,
 * the gate and the line of the start mean the same; the name itself is nobody's: whoever answers
 * for it may bind it to another address.
 * @throws the system's error, such as ENOTFOUND.
 */
export async function boundAddress(
  host: string,
  find: (name: string) => Promise<{ readonly address: string }> = lookup,
): Promise<string> {
  const bare = bareHost(host);
  if (isLoopback(bare) || isIP(bare) !== 0) return host;
  return (await find(bare)).address;
}
