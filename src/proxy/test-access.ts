import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { jsonAnswer, startTestUpstream, type TestUpstream } from "./test-upstream.ts";

export const audience = "0123456789abcdef".repeat(4);

/** Claims of any form; one that is undefined is left out of the token. */
export type Claims = Readonly<Record<string, unknown>>;

/** A pair of keys as Access has them. */
export interface TestKey {
  readonly id: string;
  readonly private: CryptoKey;
  /** The public half as it stands in a key set. */
  readonly public: Readonly<Record<string, unknown>>;
}

/** A team of Cloudflare Access on this machine. */
export interface TestAccess {
  readonly keyServer: TestUpstream;
  readonly teamDomain: string;
  readonly env: Readonly<Record<string, string>>;
  /** In the key set from the start. */
  readonly key: TestKey;
  /** Serves these keys from now on, and forgets the requests so far. */
  serve(...keys: readonly unknown[]): void;
  /** A good token, but for what is changed in its claims, its header or its key. */
  sign(
    claims?: Claims,
    header?: Readonly<Record<string, unknown>>,
    key?: CryptoKey | Uint8Array,
  ): Promise<string>;
  stop(): Promise<void>;
}

export async function createTestKey(id: string, modulusLength = 2_048): Promise<TestKey> {
  const pair = await generateKeyPair("RS256", { extractable: true, modulusLength });
  const { n, e } = await exportJWK(pair.publicKey);
  return {
    id,
    private: pair.privateKey,
    public: { kid: id, kty: "RSA", alg: "RS256", use: "sig", n, e },
  };
}

/** Starts the key server; its clock is `now`, in milliseconds. */
export async function startTestAccess(now: () => number = Date.now): Promise<TestAccess> {
  const keyServer = await startTestUpstream();
  const teamDomain = new URL(keyServer.baseUrl).origin;
  const key = await createTestKey("key-1");
  const access: TestAccess = {
    keyServer,
    teamDomain,
    env: { ACCESS_TEAM_DOMAIN: teamDomain, ACCESS_AUD: audience },
    key,
    serve(...keys) {
      keyServer.requests.length = 0;
      keyServer.answer = (socket) => void socket.end(jsonAnswer({ keys }));
    },
    async sign(claims = {}, header = {}, signingKey = key.private) {
      const seconds = Math.floor(now() / 1_000);
      const payload = {
        iss: teamDomain,
        aud: [audience],
        iat: seconds,
        exp: seconds + 3_600,
        ...claims,
      };
      return await new SignJWT(payload)
        .setProtectedHeader({ alg: "RS256", kid: key.id, typ: "JWT", ...header })
        .sign(signingKey);
    },
    stop: () => keyServer.stop(),
  };
  access.serve(key.public);
  return access;
}

/** A token of any parts, for those that jose would not write. */
export function joinToken(header: unknown, payload: unknown, signature = "c2ln"): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part(header)}.${part(payload)}.${signature}`;
}
