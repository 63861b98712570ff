import type { ReactNode } from "react";

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** A line of what is known of a certificate: what it is, and its value. */
export function Fact({ name, children }: FactProps) {
  return (
    <>
      <dt className="text-middle">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

/** What the API did not give. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <span className="text-dim">{children}</span>;
}
