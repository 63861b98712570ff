const everyMs = 500;

/**
 * Calls back when what started this process has ended. npm passes a signal on to its shell, which
 * ends and passes it on to nobody: the server would stay, with its port and its token.
 */
export function whenParentEnds(end: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, everyMs).unref();
}
