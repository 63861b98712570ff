import { useMemo } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import type { Mark } from "./mark.ts";

/** The marks that stand for the certificates with these keys. */
export function useSelectedMarks(
  certificates: readonly Certificate[],
  marks: readonly Mark[],
  keys: readonly string[],
): readonly Mark[] {
  const selected = useMemo(() => {
    const wanted = new Set(keys);
    return wanted.size === 0 ? [] : certificates.filter(({ key }) => wanted.has(key));
  }, [certificates, keys]);
  return useMemo(
    () =>
      marks.filter((mark) =>
        selected.some(({ key, expires }) =>
          mark.count === 1
            ? certificates[mark.row]?.key === key
            : expires !== null && expires >= mark.from && expires <= mark.to,
        ),
      ),
    [certificates, marks, selected],
  );
}
