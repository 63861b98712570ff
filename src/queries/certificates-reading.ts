import type { QueryClient } from "@tanstack/react-query";
import type { Certificate } from "../certificates/certificate.ts";
import { scopeKey } from "../certificates/scope-selection.ts";
import type { Scope } from "../cloudflare/paths.ts";
import { isNoAccess, type Refusal } from "../cloudflare/refusal.ts";
import { type Budget, pageBudget } from "./budget.ts";
import { type CertificateReading, describeReading } from "./certificate-list.ts";
import { certificatesPageQuery } from "./certificates.ts";
import { createGrowingList } from "./growing-list.ts";
import { createPublisher } from "./publisher.ts";
import { createReader, type Reader } from "./reader.ts";
import { failures } from "./reading-feed.ts";
import { createReadingLists, type ListEvent, type ReadingLists } from "./reading-lists.ts";
import { createRequestPace } from "./request-pace.ts";

/** The reading of the certificates of many scopes, as a store outside of React. */
export interface CertificatesReading {
  show(scopes: readonly Scope[]): void;
  refresh(): void;
  retryFailed(): void;
  /** Asks once more for what failed in a scope, or reads it again when nothing did. */
  retryScope(scope: Scope): void;
  cancel(): void;
  resume(): void;
  subscribe(listener: () => void): () => void;
  snapshot(): Shown;
  readonly lists: ReadingLists;
}

export interface Shown {
  readonly reading: CertificateReading;
  /** What was asked for when this was true. */
  readonly chosen: readonly Scope[];
  /** Grows when scopes are let go, so that nothing of them stays in sight. */
  readonly generation: number;
}

export function createCertificatesReading(
  client: QueryClient,
  budget: Budget,
): CertificatesReading {
  const growing = createGrowingList();
  const pace = createRequestPace(budget);
  let chosen: ReadonlyMap<string, Scope> = new Map();
  let asked: readonly Scope[] = [];
  let generation = 0;

  const reader = createReader<Certificate>({
    client,
    budget,
    onChange({ source, round }, growth, page) {
      growing.add(page?.rows ?? [], growth);
      // A person waits for the first rows; the next ones come together.
      if (page?.rows.length && growth !== "none" && isNothingShown()) publisher.publish();
      else publisher.plan();
      const isFailure = page === null && round().failed.size > 0;
      tell(page !== null ? "read" : isFailure ? "failed" : "changed", source.key);
    },
  });

  function isNothingShown(): boolean {
    return (publisher.snapshot().reading.certificates?.length ?? 0) === 0;
  }

  function tell(kind: ListEvent["kind"], key: string): void {
    const scope = chosen.get(key);
    if (scope !== undefined) lists.tell({ kind, scope });
  }

  function describe(): Shown {
    const states = [...chosen].flatMap(([key, scope]) => {
      const list = reader.lists().get(key);
      return list === undefined ? [] : [{ scope, state: list.state() }];
    });
    const certificates = growing.list(
      states.map(({ state }) => state),
      reader.isBusy(),
      (ms) => publisher.plan(ms),
    );
    const { isStopped, deadCredential } = reader;
    const how = { isStopped: isStopped(), deadCredential: deadCredential() };
    const reading = describeReading(states, certificates, budget.state(), how);
    return { chosen: asked, generation, reading: { ...reading, msLeft: pace.msLeft(reading) } };
  }

  const publisher = createPublisher(
    describe,
    () => reader.isBusy(),
    () => reader.isEnding(),
  );
  // That nothing more comes for now, or comes again, is not told with the next rows.
  budget.subscribe(() => publisher.publish());
  const lists = createReadingLists(
    { ...reader, reset },
    {
      chosen: () => asked,
      reading: () => publisher.snapshot().reading,
      subscribe: publisher.subscribe,
    },
  );

  function reset(): void {
    generation++;
    growing.clear();
    reader.reset();
    publisher.publish();
  }

  return {
    ...personsActions(reader, publisher.publish),
    lists,
    show(scopes) {
      const former = chosen;
      asked = scopes;
      chosen = new Map(scopes.map((scope) => [scopeKey(scope), scope]));
      const isOther = reader.show(
        [...chosen].map(([key, scope]) => ({
          key,
          pageQuery: (page) => certificatesPageQuery(scope, page, budget),
        })),
      );
      if (isOther) {
        generation++;
        growing.clear();
      }
      publisher.publish();
      for (const key of chosen.keys()) tell(former.has(key) ? "shown" : "begun", key);
    },
    subscribe: publisher.subscribe,
    snapshot: publisher.snapshot,
  };
}

/** What a person can do; it shows at once that it is being done. */
function personsActions(
  reader: Reader<Certificate>,
  publish: () => void,
): Pick<CertificatesReading, "refresh" | "retryFailed" | "retryScope" | "cancel" | "resume"> {
  const act = (change: () => void) => () => {
    change();
    publish();
  };
  return {
    refresh: act(() => reader.refresh()),
    retryFailed: act(() => {
      const lists = reader.lists();
      const isMissing = (refusal: Refusal) => lists.size === 1 || !isNoAccess(refusal);
      // Beside what may come now, the scopes that may not be read are not asked for again.
      reader.retry(failures(lists.values()).some(isMissing) ? isMissing : () => true);
    }),
    retryScope(scope) {
      const key = scopeKey(scope);
      const failed = reader.lists().get(key)?.round().failed.size ?? 0;
      if (failed > 0) reader.retry(() => true, key);
      else reader.refresh(key);
      publish();
    },
    cancel: act(reader.stop),
    resume: act(reader.resume),
  };
}

const readings = new WeakMap<QueryClient, CertificatesReading>();

/** The one reading of a page: what draws it and what keeps it fresh share it. */
export function certificatesReadingOf(client: QueryClient): CertificatesReading {
  const known = readings.get(client);
  if (known !== undefined) return known;
  const reading = createCertificatesReading(client, pageBudget);
  readings.set(client, reading);
  return reading;
}
