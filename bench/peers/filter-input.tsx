interface FilterInputProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What is typed goes to the grid at once. */
export function FilterInput({ value, onChange }: FilterInputProps) {
  return (
    <div className="bar">
      <input
        type="search"
        aria-label="Filter by hostname"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
