/** Calls `comeBack` when somebody returns to the page, and `goOnline` when a network does. */
export function whenBack(comeBack: () => void, goOnline: () => void): () => void {
  document.addEventListener("visibilitychange", comeBack);
  window.addEventListener("focus", comeBack);
  window.addEventListener("pageshow", comeBack);
  window.addEventListener("online", goOnline);
  return () => {
    document.removeEventListener("visibilitychange", comeBack);
    window.removeEventListener("focus", comeBack);
    window.removeEventListener("pageshow", comeBack);
    window.removeEventListener("online", goOnline);
  };
}
