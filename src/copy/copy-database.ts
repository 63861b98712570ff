const mark = "notafter.copy";

/** Where the copy is on the device, and whether there is one. */
export const copyDatabase = {
  name: "notafter",
  /**
   * Whether there was one when the device was last asked to keep or forget it. A mark beside it
   * says so at once; the list of databases takes its time, and right after a reload it is empty.
   */
  mayExist(): boolean {
    try {
      return localStorage.getItem(mark) !== null;
    } catch {
      // Blocked: a copy, if there is one, is then read after the first rows.
      return false;
    }
  },
  noteExists(exists: boolean): void {
    try {
      if (exists) localStorage.setItem(mark, "1");
      else localStorage.removeItem(mark);
    } catch {
      // Blocked or full: the copy is read later than it could be.
    }
  },
};
