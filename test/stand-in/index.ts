/**
 * A Discord on this machine, for tests with a real discord.js client:
 *
 *     const discord = await openStandIn();
 *     const client = new Client({ intents, rest: { api: discord.api, globalRequestsPerSecond: 10_000 } });
 *     await client.login(discord.token);
 *     const answer = await discord.command('film', { title: 'the voice' });
 *     const next = await discord.press(answer, 'next');
 *     expect(discord.refusals).toEqual([]);
 *     await client.destroy();
 *     await discord.close();
 */
export type { Fault } from './checks/faults.ts';
export type { From } from './circumstances.ts';
export type { Answer } from './interactions.ts';
export { DOCUMENTATION, LIMITS, type LimitName } from './limits.ts';
export { Refusal } from './refusals.ts';
export type { PostedFile } from './requests.ts';
export type { RouteName } from './routes.ts';
export type { RecordedRequest } from './server.ts';
export { openStandIn, type StandIn, type StandInOptions } from './stand-in.ts';
export { APPLICATION_ID, CHANNEL_ID, GUILD_ID, type Person, SOMEBODY } from './world.ts';
