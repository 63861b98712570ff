/** Where the copy is on the device. */
export const copyDatabase = {
  name: "notafter",
  /** Whether there may be a copy; yes where the browser does not tell. */
  async mayExist(): Promise<boolean> {
    try {
      const databases = await indexedDB.databases();
      return databases.some(({ name }) => name === copyDatabase.name);
    } catch {
      return true;
    }
  },
};
