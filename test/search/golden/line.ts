/** What is typed, what it means (in the words of `told.ts`), and what the line guards. */
export type GoldenLine = readonly [typed: string, expected: string, reason: string];
