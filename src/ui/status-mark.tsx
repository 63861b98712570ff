import { statusText } from "./status-color.ts";

interface StatusMarkProps {
  readonly status: keyof typeof statusText;
  /** What the mark says to those who do not see it; left out where words stand beside it. */
  readonly label?: string;
}

/** A status as a shape and a colour: neither alone carries the meaning. */
export function StatusMark({ status, label }: StatusMarkProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
      viewBox="0 0 12 12"
      className={`size-3 shrink-0 ${statusText[status]}`}
      data-status={status}
    >
      {shapes[status]}
    </svg>
  );
}

const line = { fill: "none", stroke: "currentColor", strokeLinecap: "round" } as const;

const shapes = {
  expired: <path {...line} strokeWidth="2" d="m2.5 2.5 7 7m0-7-7 7" />,
  critical: <path fill="currentColor" d="M6 1.5 11 10.500H1z" />,
  soon: <path fill="currentColor" d="m6 .8 5.2 5.200L6 11.2.8 6z" />,
  upcoming: <circle {...line} cx="6" cy="6" r="3.7" strokeWidth="2" />,
  valid: <circle fill="currentColor" cx="6" cy="6" r="4.3" />,
  unknown: (
    <>
      <circle {...line} cx="6" cy="6" r="5.2" strokeWidth="1.1" strokeDasharray="1.8 1.9" />
      <path
        {...line}
        strokeWidth="1.2"
        d="M4.7 4.900a1.3 1.3 0 1 1 1.9 1.200c-.4.2-.6.4-.6.8"
      />
      <circle fill="currentColor" cx="6" cy="8.4" r=".7" />
    </>
  ),
};
