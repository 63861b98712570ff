/**
 * What a person would see: so many rows, this name first, any row at all, so many hostnames in the
 * panel of a certificate.
 * @typedef {{ rows?: number, first?: string, some?: boolean, listed?: number }} Seen
 */

/**
 * Runs in the page before its own scripts: `bench` waits there for what a person would see, frame
 * by frame, and gives the time at which that frame was painted.
 */
export function installBench() {
  /** @type {number[]} */
  const tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: "longtask", buffered: true });

  let pressedAt = 0;
  /** @type {Promise<number>} */
  let seenAt = Promise.resolve(0);
  for (const kind of ["keydown", "click"]) {
    addEventListener(kind, ({ timeStamp }) => (pressedAt = timeStamp), { capture: true });
  }

  /** @type {() => import("./in-page-grid.mjs").Grid} */
  const grid = () => Reflect.get(window, "grid");
  const listedCount = () => document.querySelectorAll("[data-detail] li").length;

  /** @param {Seen} what */
  const isSeen = ({ rows, first, some, listed }) =>
    (rows === undefined || grid().rowCount() === rows) &&
    (first === undefined || grid().firstName() === first) &&
    (listed === undefined || listedCount() === listed) &&
    (!(some ?? rows !== 0) || grid().firstName() !== null);

  /** @param {Seen} what */
  const painted = (what) =>
    new Promise((resolve) => {
      const look = () => {
        if (!isSeen(what)) {
          requestAnimationFrame(look);
          return;
        }
        // A message comes after the frame's paint.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });

  /** Scrolls over all rows in `ms`, and gives the frames' times and what was blank. */
  const scrollThrough = async (/** @type {number} */ ms) => {
    const { scroller, body, isRow } = grid();
    const scrolled = scroller();
    const from = performance.now();
    /** @type {number[]} */
    const frames = [];
    let blank = 0;
    let last = from;
    for (let now = from; now - from < ms; ) {
      const height = scrolled.scrollHeight - scrolled.clientHeight;
      scrolled.scrollTop = (height * (now - from)) / ms;
      now = await new Promise(requestAnimationFrame);
      const middle = innerHeight / 2;
      const rows = body()?.getBoundingClientRect();
      const isOverRows = rows !== undefined && rows.top < middle && rows.bottom > middle;
      const seen = document.elementFromPoint(innerWidth / 2, middle);
      if (isOverRows && !(seen && isRow(seen))) blank++;
      frames.push(now - last);
      last = now;
    }
    return { frames: frames.slice(1), blank };
  };

  Object.assign(window, {
    bench: {
      painted,
      scrollThrough,
      tasks: () => tasks,
      /** Begins to look for what the next key or click is to show. */
      beforePress(/** @type {Seen} */ what) {
        seenAt = painted(what);
      },
      /** From the last key or click until that is painted, ms. */
      sincePress: async () => (await seenAt) - pressedAt,
    },
  });
}
