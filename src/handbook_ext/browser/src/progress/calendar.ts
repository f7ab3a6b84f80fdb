/** Returns reminders as a calendar file (RFC 5545), one for each day, without personal data. */
export function printCalendar(days: readonly string[], summary: string, url: string): string {
  const stamp = `${new Date().toISOString().replace(/[-:]|\.\d+/g, "")}`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//handbook//repeat//NO",
    ...days.flatMap((day) => [
      "BEGIN:VEVENT",
      // The same day has the same UID, so that a calendar that has it does not show it twice.
      `UID:handbook-repeat-${day}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day}`,
      `SUMMARY:${quote(summary)}`,
      `URL:${url}`,
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${quote(summary)}`,
      "TRIGGER:PT8H",
      "END:VALARM",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** Returns the dates of some times in the reader's time zone, without duplicates, as `20261126`. */
export function daysOf(times: readonly number[]): string[] {
  const days = times.map((seconds) => {
    const date = new Date(seconds * 1000);
    const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
    return parts.map((part) => String(part).padStart(2, "0")).join("");
  });
  return [...new Set(days)];
}

function quote(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** Folds a line after at most 75 bytes, and never within a character. */
function fold(line: string): string {
  const bytes = new TextEncoder();
  let folded = "";
  let length = 0;
  for (const letter of line) {
    const size = bytes.encode(letter).length;
    if (length + size > 75) {
      folded += "\r\n ";
      length = 1;
    }
    folded += letter;
    length += size;
  }
  return folded;
}
