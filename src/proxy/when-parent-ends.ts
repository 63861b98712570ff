const everyMs = 500;
/** Read first of all: who asked only when the server listens would miss one that had ended by then. */
const parent = process.ppid;

/**
 * Calls back when what started this process has ended. npm passes a signal on to its shell, which
 * ends and passes it on to nobody: the server would stay, with its port and its token.
 */
export function whenParentEnds(end: () => void): void {
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, everyMs).unref();
}
