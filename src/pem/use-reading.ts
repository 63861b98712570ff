import { useRef, useState } from "react";
import type { PemReading } from "./dropped-certificate.ts";

type Reader = typeof import("./read-pem.ts");

/** What became of the last that was dropped, pasted or chosen; null when there is nothing. */
export type ReadingState = PemReading | "reading" | "out-of-date" | null;

interface Reading {
  readonly state: ReadingState;
  readonly readText: (text: string) => void;
  readonly readFiles: (files: readonly File[]) => void;
  readonly forget: () => void;
}

/**
 * Reads certificates, with code that is loaded for it. The state is what came of it alone: what
 * was read, which may hold a private key, is let go.
 */
export function useReading(onRead: (reading: PemReading) => void): Reading {
  const [state, setState] = useState<ReadingState>(null);
  const latest = useRef(0);

  async function read(use: (reader: Reader) => PemReading | Promise<PemReading>) {
    latest.current += 1;
    const turn = latest.current;
    setState("reading");
    const outcome = await import("./read-pem.ts").then(use, () => "out-of-date" as const);
    if (turn !== latest.current) return;
    setState(outcome);
    if (outcome !== "out-of-date") onRead(outcome);
  }

  return {
    state,
    readText: (text) => void read((reader) => reader.readPastedPem(text)),
    readFiles: (files) => void read((reader) => reader.readPemFiles(files)),
    forget() {
      latest.current += 1;
      setState(null);
    },
  };
}
