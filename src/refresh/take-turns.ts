/**
 * Runs `work` while no other tab of this browser runs any of the same name; one after the other.
 * Where there are no locks, each tab goes its own way.
 * @see https://www.w3.org/TR/web-locks/
 */
export async function takeTurns(name: string, work: () => Promise<void>): Promise<void> {
  let hasBegun = false;
  try {
    await navigator.locks.request(name, () => {
      hasBegun = true;
      return work();
    });
  } catch (error) {
    if (hasBegun) throw error;
    await work();
  }
}
