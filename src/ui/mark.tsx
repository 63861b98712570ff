/** The product's mark: a shield with the hands of a clock. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" fill="none" aria-hidden className="size-5 shrink-0">
      <path
        d="M16 3.5 27 7v9c0 6.6-4.6 10.4-11 12.5C9.6 26.4 5 22.6 5 16V7z"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinejoin="round"
      />
      <path
        className="text-accent"
        d="M16 10v6.5l4 2.5"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
