import { buttonLook } from "../ui/button.tsx";

/** The room of the tidy-up hints, while it is not known whether there are any. */
export function TidyUpRoom() {
  return (
    <span aria-hidden className={`${buttonLook.outline} invisible`}>
      Tidy up
    </span>
  );
}
