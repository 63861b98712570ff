import { useId, useRef } from "react";
import { Button, buttonLook } from "../ui/button.tsx";

interface PemEntryProps {
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/**
 * Where a PEM is pasted or its file chosen. What is pasted goes by the field, so that a private
 * key among it never stands in the page.
 */
export function PemEntry({ onText, onFiles }: PemEntryProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const hintId = useId();
  const read = () => {
    const text = field.current?.value ?? "";
    if (field.current !== null) field.current.value = "";
    onText(text);
  };
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <p id={hintId} className="text-middle">
        Paste a certificate, choose its file, or drop one anywhere on the page: PEM or DER, one
        certificate or several. Fingerprints are computed in this page; nothing is uploaded.
      </p>
      <textarea
        ref={field}
        rows={6}
        aria-label="PEM text"
        aria-describedby={hintId}
        placeholder={"-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----"}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        className="w-full resize-none rounded-control border border-line bg-background px-2.5 py-2 font-mono text-small max-wide:text-[16px] max-wide:leading-5"
        onPaste={(event) => {
          const text = event.clipboardData.getData("text/plain");
          const files = [...event.clipboardData.files];
          if (text === "" && files.length === 0) return;
          event.preventDefault();
          if (text === "") onFiles(files);
          else onText(text);
        }}
      />
      <div className="flex flex-wrap gap-2">
        <label
          className={`${buttonLook.outline} has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink`}
        >
          Choose a file…
          <input
            type="file"
            multiple
            className="sr-only"
            onChange={(event) => {
              const files = [...(event.target.files ?? [])];
              if (files.length > 0) onFiles(files);
            }}
          />
        </label>
        <Button type="submit">Read the text</Button>
      </div>
    </form>
  );
}
