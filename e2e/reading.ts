import { QueryClient } from "@tanstack/react-query";
import type { Scope } from "../src/cloudflare/paths.ts";
import { startTestSite } from "../src/proxy/test-site.ts";
import { type Budget, createBudget } from "../src/queries/budget.ts";
import type { CertificateReading } from "../src/queries/certificate-list.ts";
import {
  type CertificatesReading,
  createCertificatesReading,
} from "../src/queries/certificates-reading.ts";
import { type Front, startFront } from "./front.ts";
import { startUpstream, type Upstream } from "./upstream.ts";

/** The real proxy before a test upstream, and what may stand before it, all in this process. */
export interface ReadingSite {
  readonly front: Front;
  readonly upstream: Upstream;
  stop(): Promise<void>;
}

/** Requests of this process' pages go to the site, as a browser's go to the page's origin. */
export async function startReadingSite(): Promise<ReadingSite> {
  const upstream = await startUpstream();
  const site = await startTestSite({ env: upstream.env() });
  const front = await startFront(site.url);
  Object.defineProperty(globalThis, "location", {
    value: { href: front.url },
    configurable: true,
  });
  return {
    front,
    upstream,
    async stop() {
      await front.stop();
      await site.close();
      await upstream.stop();
    },
  };
}

export interface PageWithoutBrowser extends CertificatesReading {
  readonly client: QueryClient;
  readonly budget: Budget;
  readonly now: () => CertificateReading;
  /** Resolves when what is shown is as wanted. */
  until(isWanted: (reading: CertificateReading) => boolean): Promise<CertificateReading>;
  close(): void;
}

/** The page's way of reading without its drawing. */
export function openPage(scopes: readonly Scope[], secondMs: number): PageWithoutBrowser {
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: "always" } } });
  const budget = createBudget({ secondMs });
  const store = createCertificatesReading(client, budget);
  store.show(scopes);
  const now = () => store.snapshot().reading;
  return {
    ...store,
    client,
    budget,
    now,
    until: (isWanted) =>
      new Promise((resolve) => {
        const look = () => {
          if (!isWanted(now())) return;
          leave();
          resolve(now());
        };
        const leave = store.subscribe(look);
        look();
      }),
    close() {
      store.show([]);
      client.clear();
    },
  };
}
