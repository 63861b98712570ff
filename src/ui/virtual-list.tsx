import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type ComponentType,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useState,
} from "react";

export interface VirtualListHandle {
  readonly scrollTo: (index: number) => void;
}

interface VirtualListProps {
  readonly count: number;
  readonly rowPx: number;
  readonly className?: string;
  readonly children: (index: number) => ReactNode;
  readonly handle?: Ref<VirtualListHandle>;
  /** What scrolls, where it is more than a plain box. */
  readonly box?: ComponentType<BoxProps> | "div";
}

interface BoxProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly className: string;
  readonly children: ReactNode;
}

/** A list of any length in a box that scrolls: only the rows in sight are drawn. */
export function VirtualList(props: VirtualListProps) {
  const { count, rowPx, className, children, handle, box: Box = "div" } = props;
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => box,
    estimateSize: () => rowPx,
    overscan: 8,
    // Before the box has been measured, the first rows are there all the same.
    initialRect: { width: 0, height: 12 * rowPx },
  });
  useImperativeHandle(handle, () => ({
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: "auto" }),
  }));
  return (
    <Box ref={setBox} className={`overflow-y-auto ${className ?? ""}`}>
      <div
        role="presentation"
        className="relative"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ key, index, start }) => (
          <div
            key={key}
            role="presentation"
            className="absolute inset-x-0 top-0 flex flex-col"
            style={{ height: rowPx, transform: `translateY(${start}px)` }}
          >
            {children(index)}
          </div>
        ))}
      </div>
    </Box>
  );
}
