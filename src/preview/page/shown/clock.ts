/** A time as a channel shows it today, as `Today at 14:05`, in the reader's own way of writing it. */
export function clockTime(at: Date): string {
  return `Today at ${new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(at)}`;
}
