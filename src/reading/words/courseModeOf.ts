import type { CourseMode } from "../../model/course.js";
import { fold } from "../../values/fold.js";

/** Words in use for how a course is given; the numbers are those of the National Careers Service. */
const words: Readonly<Record<CourseMode, readonly string[]>> = {
  classroom: [
    "1",
    "classroom",
    "classroom based",
    "face to face",
    "f2f",
    "in person",
    "in the classroom",
    "in room",
    "in person only",
    "on campus",
    "onsite",
    "on site",
    "residential",
    "workshop",
    "lecture",
    "seminar",
    "instructor led",
    "tutor led",
    "bootcamp",
    "ilt",
  ],
  online: [
    "2",
    "online",
    "on line",
    "online only",
    "virtual",
    "virtual classroom",
    "virtual instructor led",
    "instructor led online",
    "remote",
    "remotely",
    "webinar",
    "e learning",
    "elearning",
    "distance learning",
    "self paced",
    "online self paced",
    "self paced online",
    "live online",
    "online live",
    "digital",
    "microsoft teams",
    "ms teams",
    "teams",
    "zoom",
    "video call",
    "video conference",
    "videoconference",
    "self study",
    "self led",
    "self directed",
    "web based",
    "web",
    "on demand",
    "distance",
    "vilt",
    "mooc",
  ],
  blended: [
    "4",
    "blended",
    "blended learning",
    "hybrid",
    "mixed",
    "online and classroom",
    "classroom and online",
    "online and in person",
    "in person and online",
  ],
};
const modes = new Map(
  (["classroom", "online", "blended"] as const).flatMap((mode) => words[mode].map((word) => [word, mode] as const)),
);

const about = /^(?:live |delivered )|(?: \([^()]*\)| (?:course|training|learning|delivery|session|class|event)s?)$/g;

/**
 * How a course is given, by a word for it: `In-person` is `classroom`, `Live webinar` and `Virtual (Teams)` are `online`, and so is
 * `MS Teams / Zoom`, whose words agree.
 */
export function courseModeOf(text: string): CourseMode | undefined {
  const whole = modeOf(text);
  const [first, ...others] = whole === undefined ? text.split(/[/,&+:]| [-–] /).map(modeOf) : [whole];
  return others.every((other) => other === first) ? first : undefined;
}

function modeOf(text: string): CourseMode | undefined {
  const folded = fold(text.replace(/[-_/]/g, " "));
  return modes.get(folded) ?? modes.get(folded.replace(about, ""));
}
