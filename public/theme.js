// The theme that was chosen on this device, before the first paint; without one, the system's.
try {
  const theme = localStorage.getItem("notafter.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be blocked; the system's theme stays.
}
