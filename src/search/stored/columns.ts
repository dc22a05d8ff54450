/** Numbers of one kind, side by side. */
export type Column = Uint8Array | Uint16Array | Uint32Array;

/** Everything that an index holds, in columns by their names, so that it can be written to a file as it stands. */
export type Columns = Readonly<Record<string, Column>>;

/** A column by its name, as the numbers it was written as. */
export function columnOf<Kind extends Column>(
  columns: Columns,
  name: string,
  kind: abstract new (...sizes: never[]) => Kind,
): Kind {
  const column = columns[name];
  if (!(column instanceof kind)) throw new Error(`The column “${name}” is missing or of another kind.`);
  return column;
}

/** Columns whose names begin with a room's own, so that two structures can share a file. */
export function named(room: string, columns: Columns): Columns {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [`${room}.${name}`, column]));
}

/** The columns of one room, by the names they have there. */
export function roomOf(room: string, columns: Columns): Columns {
  const own = Object.entries(columns).filter(([name]) => name.startsWith(`${room}.`));
  return Object.fromEntries(own.map(([name, column]) => [name.slice(room.length + 1), column]));
}
