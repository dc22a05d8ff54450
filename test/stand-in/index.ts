export type { From } from './circumstances.ts';
export type { Answer } from './interactions.ts';
export { DOCUMENTATION, LIMITS } from './limits.ts';
export { Refusal } from './refusals.ts';
export type { RecordedRequest } from './server.ts';
export { openStandIn, type StandIn, type StandInOptions } from './stand-in.ts';
export { APPLICATION_ID, GUILD_ID, SOMEBODY } from './world.ts';
