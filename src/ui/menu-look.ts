/** How menus and popovers look: a hairline, a soft shadow, a short fade. */
export const popupLook =
  "rounded-table border border-line bg-panel text-ink shadow-lg shadow-shadow outline-none transition-opacity duration-quick ease-out data-starting-style:opacity-0 data-ending-style:opacity-0";

/** As high as the window leaves room for; what is more scrolls. */
export const menuLook = `${popupLook} max-h-(--available-height) overflow-y-auto overscroll-contain p-1`;

/** The same for a list with a heading: the list scrolls. */
export const listPopupLook = `${popupLook} flex max-h-(--available-height) max-w-[min(28rem,92vw)] flex-col`;

export const menuItemLook =
  "flex min-h-control max-wide:min-h-touch items-center gap-2 rounded-control px-2.5 outline-none select-none data-highlighted:bg-soft";
