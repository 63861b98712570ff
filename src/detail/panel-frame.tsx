import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";
import { buttonLook } from "../ui/button.tsx";
import { useMediaQuery } from "../ui/use-media-query.ts";
import { usePageBehind } from "../ui/use-page-behind.ts";
import { usePanelKeys } from "./use-panel-keys.ts";

interface PanelFrameProps {
  readonly heading: ReactNode;
  /** Under the heading; it stays in view as well. */
  readonly subheading?: ReactNode;
  /** Changes with what is shown: the panel then begins at its top again. */
  readonly shown: string;
  /** Whether it takes another one's place without being asked: it takes no focus, and does not slide in. */
  readonly isUnasked?: boolean;
  readonly onStep?: (by: 1 | -1) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * The panel at the right of the page, or over all of it on a narrow screen. Beside the page it is
 * a landmark and no dialog: the page stays usable, and a screen reader's own arrows read it.
 */
export function PanelFrame(props: PanelFrameProps) {
  const { heading, subheading, shown, isUnasked = false, onStep, children } = props;
  const panel = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const isBeside = useMediaQuery("(min-width: 980px)");
  const releasePage = usePageBehind(!isBeside);
  const close = () => {
    releasePage();
    props.onClose();
  };
  usePanelKeys(close, onStep);
  useEffect(() => {
    // A dialog may open a certificate below itself, and keeps the focus.
    if (isUnasked || document.activeElement?.closest("[role=dialog]")) return;
    title.current?.focus({ preventScroll: true });
  }, [isUnasked]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each one that is shown
  useEffect(() => {
    if (panel.current !== null) panel.current.scrollTop = 0;
    // What had the focus may be gone with the certificate before.
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, [shown]);

  return createPortal(
    <div
      ref={panel}
      {...(isBeside ? { role: "complementary" } : { role: "dialog", "aria-modal": true })}
      {...{ "aria-labelledby": titleId }}
      data-detail
      className={`${isUnasked ? "" : "animate-[slide-in_140ms_ease-out]"} fixed right-0 bottom-0 z-10 w-full overflow-y-auto overscroll-contain bg-panel text-ink max-wide:top-0 max-wide:pb-[env(safe-area-inset-bottom)] wide:top-(--bars) wide:w-[min(440px,100vw)] wide:border-l wide:border-line wide:shadow-[-8px_0_32px] wide:shadow-shadow`}
    >
      <div className="sticky top-0 z-10 bg-panel px-6 pt-5 pb-3 max-wide:px-(--edge) max-wide:pt-[max(8px,env(safe-area-inset-top))]">
        <div className="flex items-start gap-1">
          <h2
            ref={title}
            id={titleId}
            tabIndex={-1}
            className="mt-0.5 mr-auto line-clamp-2 min-w-0 text-[17px] leading-6 font-strong tracking-[-0.02em] rounded-chip outline-offset-2 wrap-anywhere max-wide:mt-2.5 [&_bdi]:whitespace-pre-wrap"
          >
            {heading}
          </h2>
          {onStep !== undefined && <Steps onStep={onStep} />}
          <button
            type="button"
            aria-label="Close"
            className={`${buttonLook.quiet} ${iconLook} -mr-2`}
            onClick={close}
          >
            <X aria-hidden className="size-4" />
          </button>
        </div>
        {subheading}
      </div>
      {children}
    </div>,
    document.body,
  );
}

function Steps({ onStep }: { readonly onStep: (by: 1 | -1) => void }) {
  return (
    <>
      <button
        type="button"
        aria-label="Previous certificate"
        aria-keyshortcuts="ArrowUp k"
        className={`${buttonLook.quiet} ${iconLook}`}
        onClick={() => onStep(-1)}
      >
        <ChevronUp aria-hidden className="size-4" />
      </button>
      <button
        type="button"
        aria-label="Next certificate"
        aria-keyshortcuts="ArrowDown j"
        className={`${buttonLook.quiet} ${iconLook}`}
        onClick={() => onStep(1)}
      >
        <ChevronDown aria-hidden className="size-4" />
      </button>
    </>
  );
}

const iconLook = "shrink-0 px-0";
