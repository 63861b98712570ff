import { memo } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import { counted } from "../certificates/counted.ts";
import { formatCount } from "../certificates/format-count.ts";
import { dateIn, type Zone } from "../certificates/moment.ts";
import { ForeignText } from "../ui/foreign-text.tsx";
import type { Mark } from "./mark.ts";
import { statusWords, whenDrawn } from "./words.ts";

interface HorizonTableProps {
  readonly certificates: readonly Certificate[];
  readonly marks: readonly Mark[];
  readonly notes: readonly string[];
  readonly now: number;
  readonly zone: Zone;
}

/** The same as the picture for those who do not see it: a row for each mark. */
export const HorizonTable = memo(function HorizonTable(props: HorizonTableProps) {
  const { marks, notes } = props;
  const drawn = marks.reduce((sum, { count }) => sum + count, 0);
  const isBinned = drawn > marks.length;
  const sums = [counted(drawn, "certificate"), statusWords(marks), ...notes];
  return (
    <div className="sr-only">
      <p>{sums.filter((words) => words !== "").join("; ")}.</p>
      <table aria-label="Expiry horizon">
        <thead>
          <tr>
            <th scope="col">{isBinned ? "Certificates" : "Name"}</th>
            <th scope="col">Status</th>
            <th scope="col">Hostnames</th>
            <th scope="col">{isBinned ? "First expires" : "Expires"}</th>
            <th scope="col">{isBinned ? "Last expires" : "When"}</th>
          </tr>
        </thead>
        <tbody>
          {marks.map((mark) => (
            <MarkRow key={mark.id} mark={mark} isBinned={isBinned} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
});

interface MarkRowProps extends HorizonTableProps {
  readonly mark: Mark;
  readonly isBinned: boolean;
}

function MarkRow({ mark, isBinned, certificates, now, zone }: MarkRowProps) {
  return (
    <tr>
      <th scope="row">
        {isBinned ? (
          formatCount(mark.count)
        ) : (
          <ForeignText text={certificates[mark.row]?.name ?? "no name"} />
        )}
      </th>
      <td>{mark.status}</td>
      <td>{formatCount(mark.hostnames)}</td>
      <td>{dateIn(zone, mark.from)}</td>
      <td>{isBinned ? dateIn(zone, mark.to) : whenDrawn(mark.from, now, zone)}</td>
    </tr>
  );
}
