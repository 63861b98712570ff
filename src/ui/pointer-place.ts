/**
 * Tells a pointer that moves from a page that moves under it: browsers report what comes under a
 * pointer at rest, as by a scroll or a panel that opens, as if the pointer had entered it.
 */
export function createPointerPlace() {
  let place = "";
  return {
    /** Whether the pointer has moved since the event that was asked about before. */
    hasMoved({ clientX, clientY }: Pick<PointerEvent, "clientX" | "clientY">): boolean {
      const before = place;
      place = `${clientX} ${clientY}`;
      return place !== before;
    },
  };
}
