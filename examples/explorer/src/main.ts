import { pageStyle } from "ddat-skills/render";
import { type Address, readAddress, type ScreenName } from "./address.js";
import { frame } from "./frame.js";
import { wholePage } from "./place.js";
import type { Screen } from "./Screen.js";
import { compareScreen } from "./screens/compareScreen.js";
import { countedScreen } from "./screens/countedScreen.js";
import { dataScreen } from "./screens/dataScreen.js";
import { gapScreen } from "./screens/gapScreen.js";
import { homeScreen } from "./screens/homeScreen.js";
import { nearestScreen } from "./screens/nearestScreen.js";
import { rolesScreen } from "./screens/rolesScreen.js";
import { routesScreen } from "./screens/routesScreen.js";
import { skillsScreen } from "./screens/skillsScreen.js";
import { teamScreen } from "./screens/teamScreen.js";
import { session } from "./session.js";

const screens: Readonly<Record<ScreenName, (address: Address) => Screen>> = {
  "": () => homeScreen(wholePage),
  gap: gapScreen,
  nearest: nearestScreen,
  compare: compareScreen,
  routes: routesScreen,
  team: teamScreen,
  roles: rolesScreen,
  skills: skillsScreen,
  data: dataScreen,
  counted: countedScreen,
};

const style = new CSSStyleSheet();
style.replaceSync(pageStyle);
document.adoptedStyleSheets = [style];

/** Draws the screen that the address asks for. After a link was followed, its heading is in focus. */
function show(isFollowed: boolean): void {
  const place = document.querySelector("main");
  if (!place) return;
  const { address, leftOut, otherRelease } = readAddress(session.framework, location.hash);
  const screen = screens[address.screen](address);
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

addEventListener("hashchange", () => show(true));
show(false);
