import { CSPProvider } from "@base-ui/react/csp-provider";
import { focusManager, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { NuqsAdapter } from "nuqs/adapters/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { copyDatabase } from "./copy/copy-database.ts";
import { askAhead } from "./queries/ask-ahead.ts";
import { batchNotifications } from "./queries/batch-notifications.ts";
import { serverTime } from "./queries/server-time.ts";
import { sessionQuery } from "./queries/session.ts";
import { clock, setClock } from "./ui/clock.ts";
import { wideScreen } from "./ui/use-is-wide.ts";
import { scopeInAddress } from "./view/view-params.ts";
import "./app.css";

batchNotifications();
setClock(serverTime.now);
serverTime.subscribe(clock.tick);

// Left to itself, a page in the background waits with what failed until somebody looks at it; but
// other tabs wait for the one that refreshes.
focusManager.setFocused(true);

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // The proxy is on this page's own origin: "offline" may still reach it.
      networkMode: "always",
      staleTime: Number.POSITIVE_INFINITY,
    },
  },
});

// Nothing can be asked for before it; the first drawing need not be waited for.
void client.prefetchQuery(sessionQuery);

// The rows of a wide screen begin with it. Left to itself the browser asks for it when it lays them
// out, and draws them twice. Without it they have the font of the system.
if (matchMedia(wideScreen).matches) {
  document.fonts.load("1em 'Geist Mono Variable'").catch(() => undefined);
}

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

const draw = () =>
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <NuqsAdapter>
          <CSPProvider disableStyleElements>
            <App />
          </CSPProvider>
        </NuqsAdapter>
      </QueryClientProvider>
    </StrictMode>,
  );

// What the device has of the lists comes before the network.
if (copyDatabase.mayExist()) draw();
else void askAhead(client, scopeInAddress(location.search)).finally(draw);
