import { z } from 'zod';
import { ENGINES, type EngineName } from '../engines.ts';

/** What a process may be started for; each is a process of its own, so that memory and time are its own, too. */
export const errandName = z.enum(['write', 'import', 'build', 'draw', 'serve', 'writeEngine', 'readEngine']);
export type ErrandName = z.infer<typeof errandName>;

export const taskSchema = z.object({
  /** The file of real films, after which others are made up. */
  like: z.string(),
  films: z.int().positive(),
  /** The folder of all that is of this size; see `placesIn`. */
  folder: z.string(),
  /** For the errands that are about one. */
  engine: z.enum(ENGINES).optional(),
});
/** What an errand is to be done with. */
export type Task = z.infer<typeof taskSchema>;

/** The engine that an errand is about. */
export function engineOf({ engine }: Task): EngineName {
  if (engine === undefined) throw new Error('This errand is about an engine, and none was named.');
  return engine;
}
