/** Whose words a catalogue's records are, in the order in which they stand on a card. */
export const STANDINGS = ['own', 'built-in', 'imported'] as const;

/**
 * `own`: what a club writes itself, which stands first on a card; `built-in`: what comes with the bot; `imported`: what
 * an importer made of other people's data.
 */
export type Standing = (typeof STANDINGS)[number];
