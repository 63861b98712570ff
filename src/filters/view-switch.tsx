interface ViewSwitchProps {
  readonly view: "certificates" | "hostnames";
  readonly onSwitch: (view: "certificates" | "hostnames") => void;
}

const words = { certificates: "Certificates", hostnames: "Hostnames" } as const;

/** Shows the list by certificate or by hostname. */
export function ViewSwitch({ view, onSwitch }: ViewSwitchProps) {
  return (
    <fieldset className="flex shrink-0 overflow-hidden rounded-control border border-line bg-panel">
      <legend className="sr-only">View</legend>
      {(["certificates", "hostnames"] as const).map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={view === name}
          onClick={() => onSwitch(name)}
          className={`h-[28px] px-2.5 -outline-offset-2 select-none max-wide:min-h-touch ${view === name ? "bg-soft text-ink" : "text-middle hover:text-ink"}`}
        >
          {words[name]}
        </button>
      ))}
    </fieldset>
  );
}
