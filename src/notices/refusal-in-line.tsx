import type { Refusal } from "../cloudflare/refusal.ts";
import { ForeignText } from "../ui/foreign-text.tsx";
import { explainRefusal } from "./explain-refusal.ts";
import { refusalLabel } from "./refusal-label.ts";

/** More of a message than this has no place in a line. */
const mostCharacters = 200;

/** What a refusal means, the next step and what was said, within a notice that has its title. */
export function RefusalInLine({ refusal }: { readonly refusal: Refusal }) {
  const { advice, link } = explainRefusal(refusal, null);
  const message = refusal.errors[0]?.message ?? "";
  return (
    <>
      {advice}{" "}
      {link !== null && (
        <>
          <a
            href={link.href}
            target="_blank"
            rel="noreferrer"
            className="underline underline-offset-2"
          >
            {link.text}
          </a>
          .{" "}
        </>
      )}
      <span className="text-small wrap-anywhere [&_bdi]:whitespace-pre-wrap">
        {refusalLabel(refusal)}
        {message !== "" && (
          <>
            {": "}
            <ForeignText text={message.slice(0, mostCharacters)} />
          </>
        )}
        {refusal.ray !== null && ` · ray ${refusal.ray}`}.
      </span>
    </>
  );
}
