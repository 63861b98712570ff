interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room between a card and what it belongs to, and to the window's edges, px. */
const gapPx = 6;
const edgePx = 8;

/**
 * Where a card goes, in px of the window: below its anchor, above it where there is no room
 * below, and never beyond an edge that it can be kept from.
 */
export function placeCard(
  anchor: Box,
  card: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const left = Math.max(edgePx, Math.min(anchor.left, window.width - card.width - edgePx));
  const lowest = window.height - card.height - edgePx;
  const below = anchor.bottom + gapPx;
  const above = anchor.top - gapPx - card.height;
  const top = below > lowest && above >= edgePx ? above : below;
  return { left, top: Math.max(edgePx, Math.min(top, lowest)) };
}
