import type { ApiError } from "../cloudflare/envelope.ts";
import type { Scope } from "../cloudflare/paths.ts";
import type { Refusal } from "../cloudflare/refusal.ts";
import { ForeignText } from "../ui/foreign-text.tsx";

interface RefusalDetailsProps {
  readonly refusal: Refusal;
  readonly scope: Scope | null;
}

/** Everything that came with a refusal, as it came: for the one who has to report it. */
export function RefusalDetails({ refusal, scope }: RefusalDetailsProps) {
  return (
    <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 border-l-2 border-line pl-3 text-small text-middle [&>dd]:wrap-anywhere [&>dd]:text-ink">
      {scope !== null && (
        <>
          <dt>{scope.kind === "zone" ? "Zone" : "Account"}</dt>
          <dd className="font-mono">{scope.id}</dd>
        </>
      )}
      {/* biome-ignore-start lint/suspicious/noArrayIndexKey: the errors of one answer never change */}
      {refusal.errors.map((error, index) => (
        <ErrorDetails key={index} error={error} isOwn={refusal.origin === "proxy"} />
      ))}
      {/* biome-ignore-end lint/suspicious/noArrayIndexKey: as above */}
      {refusal.ray !== null && (
        <>
          <dt>Ray id</dt>
          <dd className="font-mono">{refusal.ray}</dd>
        </>
      )}
    </dl>
  );
}

interface ErrorDetailsProps {
  readonly error: ApiError;
  /** Whether the words are the proxy's. */
  readonly isOwn: boolean;
}

function ErrorDetails({ error, isOwn }: ErrorDetailsProps) {
  const said = [error, ...error.error_chain];
  return (
    <>
      {/* biome-ignore-start lint/suspicious/noArrayIndexKey: as above */}
      {said.map(({ code, message }, index) => (
        <ErrorLine key={index} term={isOwn ? "Notafter" : codeTerm(code)} message={message} />
      ))}
      {/* biome-ignore-end lint/suspicious/noArrayIndexKey: as above */}
      {error.source?.pointer != null && (
        <>
          <dt>At</dt>
          <dd className="font-mono">
            <ForeignText text={error.source.pointer} />
          </dd>
        </>
      )}
      {error.documentation_url !== null && (
        <>
          <dt>See</dt>
          <dd>
            <a
              href={error.documentation_url}
              target="_blank"
              rel="noreferrer"
              className="underline underline-offset-2"
            >
              {error.documentation_url}
            </a>
          </dd>
        </>
      )}
    </>
  );
}

function ErrorLine({ term, message }: { readonly term: string; readonly message: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd className="[&_bdi]:whitespace-pre-wrap">
        {message === "" ? "no message" : <ForeignText text={message} />}
      </dd>
    </>
  );
}

function codeTerm(code: number | null): string {
  return code === null ? "Error" : `Code ${code}`;
}
