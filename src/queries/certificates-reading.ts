import type { QueryClient } from "@tanstack/react-query";
import type { Certificate } from "../certificates/certificate.ts";
import { scopeKey } from "../certificates/scope-selection.ts";
import type { Scope } from "../cloudflare/paths.ts";
import { isPassing } from "../cloudflare/refusal.ts";
import type { Budget } from "./budget.ts";
import { type CertificateReading, describeReading } from "./certificate-list.ts";
import { certificatesPageQuery } from "./certificates.ts";
import { createGrowingList } from "./growing-list.ts";
import { createPublisher } from "./publisher.ts";
import { msForRequests } from "./quota.ts";
import { createReader } from "./reader.ts";
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
  let chosen: readonly Scope[] = [];
  let generation = 0;
  const pace = createRequestPace();

  const reader = createReader<Certificate>({
    client,
    budget,
    onChange(_, growth, page) {
      growing.add(page?.rows ?? [], growth);
      publisher.plan();
    },
  });

  function describe(): Shown {
    const lists = chosen.flatMap((scope) => {
      const list = reader.lists().get(scopeKey(scope));
      return list === undefined ? [] : [{ scope, state: list.state() }];
    });
    const now = Date.now();
    const states = lists.map(({ state }) => state);
    const certificates = growing.list(states, reader.isBusy(), (ms) => publisher.plan(ms));
    const { isStopped, deadCredential } = reader;
    const how = { isStopped: isStopped(), deadCredential: deadCredential() };
    const reading = describeReading(lists, certificates, budget.state(), how);
    const { done, wanted } = reading.requests;
    pace.note(done, now, reading.heldUntil === null && !reading.isSlowed);
    const requestMs = pace.requestMs();
    const msLeft =
      requestMs === null || !reading.isFetching
        ? null
        : Math.max(0, (reading.heldUntil ?? 0) - now) +
          msForRequests(wanted - done, requestMs, budget.quota(), now);
    return { chosen, generation, reading: { ...reading, msLeft } };
  }

  const publisher = createPublisher(describe, () => reader.isBusy());
  budget.subscribe(() => publisher.plan());

  function act(change: () => void): void {
    change();
    publisher.publish();
  }

  return {
    show(scopes) {
      chosen = scopes;
      const isOther = reader.show(
        scopes.map((scope) => ({
          key: scopeKey(scope),
          pageQuery: (page) => certificatesPageQuery(scope, page, budget),
        })),
      );
      if (isOther) {
        generation++;
        growing.clear();
      }
      publisher.publish();
    },
    refresh: () => act(() => reader.refresh()),
    retryFailed: () =>
      act(() => {
        const hasPassing = [...reader.lists().values()].some(({ round }) =>
          [...round().failed.values()].some(isPassing),
        );
        reader.retry(hasPassing ? isPassing : () => true);
      }),
    retryScope: (scope) =>
      act(() => {
        const key = scopeKey(scope);
        const failed = reader.lists().get(key)?.round().failed.size ?? 0;
        if (failed > 0) reader.retry(() => true, key);
        else reader.refresh(key);
      }),
    cancel: () => act(() => reader.stop()),
    resume: () => act(() => reader.resume()),
    subscribe: publisher.subscribe,
    snapshot: publisher.snapshot,
  };
}
