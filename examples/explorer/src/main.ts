import { type Address, readAddress, type ScreenName } from "./address.js";
import { frame } from "./frame.js";
import { wholePage } from "./place.js";
import type { Screen } from "./Screen.js";
import { homeScreen } from "./screens/homeScreen.js";
import { session } from "./session.js";

/** A screen loads when it is first shown. */
const screens: Readonly<Record<ScreenName, () => Promise<(address: Address) => Screen>>> = {
  "": async () => () => homeScreen(wholePage),
  gap: async () => (await import("./screens/gapScreen.js")).gapScreen,
  nearest: async () => (await import("./screens/nearestScreen.js")).nearestScreen,
  compare: async () => (await import("./screens/compareScreen.js")).compareScreen,
  routes: async () => (await import("./screens/routesScreen.js")).routesScreen,
  team: async () => (await import("./screens/teamScreen.js")).teamScreen,
  courses: async () => (await import("./screens/coursesScreen.js")).coursesScreen,
  roles: async () => (await import("./screens/rolesScreen.js")).rolesScreen,
  skills: async () => (await import("./screens/skillsScreen.js")).skillsScreen,
  data: async () => (await import("./screens/dataScreen.js")).dataScreen,
  counted: async () => (await import("./screens/countedScreen.js")).countedScreen,
};

/** Draws the screen that the address asks for. After a link was followed, its heading is in focus. */
async function show(isFollowed: boolean): Promise<void> {
  const { hash } = location;
  const { address, leftOut, otherRelease } = readAddress(session.framework, hash);
  const screenOf = await screens[address.screen]();
  const place = document.querySelector("main");
  if (!place || location.hash !== hash) return; // Somebody has gone on while it loaded.
  const screen = screenOf(address);
  const main = place.cloneNode() as HTMLElement; // A new one has none of the listeners of the last screen.
  main.innerHTML = frame(screen, wrongIn(leftOut, otherRelease)).text;
  place.replaceWith(main);
  document.title = address.screen === "" ? screen.title : `${screen.title} – Digital skills explorer`;
  screen.wire?.(main);
  if (!isFollowed) return;
  window.scrollTo(0, 0);
  main.querySelector("h1")?.focus({ preventScroll: true });
}

function wrongIn(leftOut: readonly string[], otherRelease: string | undefined): readonly string[] {
  return [
    ...(otherRelease === undefined
      ? []
      : [
          `The address was made with release ${otherRelease || "without a name"} of the framework. This page has ${session.framework.version}, and answers with it.`,
        ]),
    ...(leftOut.length === 0
      ? []
      : [`The address names something that this release does not have, and it was left out: ${leftOut.join(", ")}.`]),
  ];
}

/** Links within the page move the focus, and leave the address as it is. */
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-focus]") : null;
  const place = link && document.getElementById(link.dataset.focus ?? "");
  if (!place) return;
  event.preventDefault();
  place.focus();
  place.scrollIntoView();
});

addEventListener("hashchange", () => void show(true));
void show(false);
