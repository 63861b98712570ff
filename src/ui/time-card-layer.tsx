import { Component, type ReactNode, Suspense } from "react";
import { afterRows } from "./after-rows.ts";
import type { MomentForms } from "./time-card.tsx";

const TimeCard = afterRows(async () => (await import("./time-card.tsx")).TimeCard);

/**
 * Stands once on the page and gives every `ui/moment.tsx` on it a card with its other forms, each
 * to be copied. Its code comes beside the first rows.
 */
export function TimeCardLayer({ forms }: { readonly forms: MomentForms }) {
  return (
    <WithoutIt>
      <Suspense>
        <TimeCard forms={forms} />
      </Suspense>
    </WithoutIt>
  );
}

/** The page is whole without the cards: code that cannot be loaded takes nothing with it. */
class WithoutIt extends Component<{ readonly children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
