import { download } from "../base/download";
import { daysOf, printCalendar } from "./calendar";
import { type Due, now } from "./due";
import type { Panel } from "./panel";

/** Safari deletes a site's storage after seven days without a visit. */
const SAFE_DAYS = 6;
const DAY = 24 * 60 * 60;

/** Downloads a calendar file with the days when questions are due. */
export function offerReminders(panel: Panel, later: Due["later"]): void {
  const days = daysOf(later.map(({ at }) => at));
  const [address = ""] = location.href.split("#");
  const calendar = printCalendar(days, panel.say("event"), address);
  download(panel.say("reminders"), "text/calendar", calendar);
}

/** The times when questions are due, and one before the storage may be deleted. */
export function inTime(later: Due["later"]): Due["later"] {
  const last = now() + SAFE_DAYS * DAY;
  return later.some(({ at }) => at <= last) ? later : [{ question: "", at: last }, ...later];
}
