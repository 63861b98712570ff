interface NoticeMarkProps {
  readonly x: number;
  /** The tip, px. */
  readonly y: number;
}

/** A small wedge that points at the axis from below. */
export function NoticeMark({ x, y }: NoticeMarkProps) {
  return <path d={`M${x} ${y}l3 5.500h-6z`} fill="currentColor" />;
}
