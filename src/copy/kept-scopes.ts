import { createStore, del, promisifyRequest, type UseStore } from "idb-keyval";
import * as v from "valibot";
import { isScopeId } from "../cloudflare/paths.ts";
import { copyDatabase } from "./copy-database.ts";
import { copyBounds, copyIndex, indexName, isAsFound, storeName } from "./copy-index.ts";

const name = v.nullable(v.string());
const scopesOf = <Kind extends "account" | "zone">(kind: Kind) =>
  v.array(
    v.strictObject({
      kind: v.literal(kind),
      id: v.pipe(v.string(), v.check(isScopeId)),
      name: v.string(),
      accountId: name,
      accountName: name,
    }),
  );

const keptScopes = v.strictObject({
  /** Of the credential that listed them. */
  key: v.string(),
  /** When the older of the two lists was read, epoch ms by the server's clock. */
  readAt: v.pipe(v.number(), v.finite()),
  /** Null where there was no whole list of them. */
  accounts: v.nullable(scopesOf("account")),
  zones: v.nullable(scopesOf("zone")),
});

/** The accounts and zones that a credential saw last: what "all accounts" are without a network. */
export type KeptScopes = v.InferOutput<typeof keptScopes>;

const record = "scopes";

/** Those of this credential, unless they are too old; null where there are none, or no storage. */
export async function readKeptScopes(key: string, now: number): Promise<KeptScopes | null> {
  try {
    const store = openStore();
    const stored: unknown = await store("readonly", (objects) =>
      promisifyRequest(objects.get(record)),
    );
    if (stored === undefined) return null;
    const parsed = v.safeParse(keptScopes, stored);
    if (!parsed.success) {
      await del(record, store);
      return null;
    }
    const { output } = parsed;
    return output.key === key && now - output.readAt < copyBounds.ageMs ? output : null;
  } catch {
    // That the storage fails is said by who keeps the lists themselves.
    return null;
  }
}

/** Keeps those of one credential, unless a person had the copy forgotten since this page was opened. */
export async function writeKeptScopes(scopes: KeptScopes): Promise<void> {
  try {
    await openStore()("readwrite", async (objects) => {
      const index = v.safeParse(copyIndex, await promisifyRequest(objects.get(indexName)));
      const forgottenAt = index.success ? index.output.forgottenAt : 0;
      if (isAsFound(forgottenAt)) objects.put(scopes, record);
    });
  } catch {
    // As above.
  }
}

function openStore(): UseStore {
  return createStore(copyDatabase.name, storeName);
}
