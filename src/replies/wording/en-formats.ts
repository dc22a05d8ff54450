/** Whole and decimal numbers with their separators, as `2,300,000`. */
export const count = new Intl.NumberFormat('en');
const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const regionNames = new Intl.DisplayNames('en', { type: 'region' });
/** A place where something is called so, in whatever language. */
const ONLY_REGION = /^und-(?<region>[A-Z]{2}|\d{3})$/;

/** `1 film`, `2 films`. */
export function plural(number: number, one: string, many: string): string {
  return `${count.format(number)} ${number === 1 ? one : many}`;
}

/** An ISO 8601 date as precise as it is: `1982`, `December 1982`, `18 December 1982`. */
export function formatDate(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year);
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat('en-GB', options).format(Date.UTC(year, month - 1, day ?? 1));
}

/** From two hours on it is easier to grasp in hours, which are then added. */
const GIVEN_IN_HOURS = 120;

/** A length in minutes, a long one also in hours: `87 min`, `327 min (5 h 27 min)`. */
export function minutesAndHours(minutes: number): string {
  const whole = Math.round(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  const inHours = [`${hours} h`, ...(rest > 0 ? [`${rest} min`] : [])].join(' ');
  const inMinutes = `${count.format(minutes)} min`;
  return minutes >= GIVEN_IN_HOURS ? `${inMinutes} (${inHours})` : inMinutes;
}

/** A language's name, or that of the place where a tag names no language; the tag itself where this machine has no name for it, or takes it for none. */
export function languageOfTag(tag: string): string {
  const { region } = ONLY_REGION.exec(tag)?.groups ?? {};
  try {
    return (region === undefined ? languageNames.of(tag) : regionNames.of(region)) ?? tag;
  } catch {
    return tag;
  }
}
