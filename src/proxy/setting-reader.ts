/** Environment variables, or the text bindings of a Worker. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings one by one and keeps what is wrong with them, so that all is told together. */
export interface SettingReader {
  /** In sentences that say what to do. */
  readonly problems: readonly string[];
  /** The value of a variable; null when it is not set or empty. */
  read(name: string): string | null;
  /** Adds a problem; null is none. */
  complain(problem: string | null): void;
}

export function createSettingReader(environment: Environment): SettingReader {
  const problems: string[] = [];
  return {
    problems,
    read: (name) => environment[name] || null,
    complain(problem) {
      if (problem !== null) problems.push(problem);
    },
  };
}
