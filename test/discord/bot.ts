import { expect, onTestFinished } from 'vitest';
import type { House } from '../../src/commands/house.ts';
import { type Gateway, openGateway } from '../../src/discord/gateway.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { openStandIn, type StandIn } from '../stand-in/index.ts';
import { Log } from './log.ts';

/** A Discord for one test, which fails where Discord refused something else than the codes expected. */
export async function openDiscord(refuses: readonly number[] = []): Promise<StandIn> {
  const discord = await openStandIn();
  onTestFinished(async () => {
    await discord.close();
    expect(discord.refusals.map(({ code }) => code)).toEqual(refuses);
  });
  return discord;
}

interface Occupancy {
  readonly house?: () => House;
  /** The messages of warnings and errors that the test is about. */
  readonly complaints?: readonly string[];
}

export interface Bot {
  readonly gateway: Gateway;
  readonly log: Log;
}

/** Our gateway, logged in to a Discord for one test, which fails where something else is complained of. */
export async function openBot(
  discord: StandIn,
  { house = () => BUILT_IN_HOUSE, complaints = [] }: Occupancy = {},
): Promise<Bot> {
  const log = new Log();
  const { token, api } = discord;
  const gateway = await openGateway({ token, api, house, log: log.logger });
  onTestFinished(async () => {
    await gateway.close();
    expect(log.complaints.map(({ msg }) => msg)).toEqual(complaints);
    expect(log.text).not.toMatch(/interaction-token|stand-in-token/);
  });
  return { gateway, log };
}

/** A Discord with our bot in it. */
export async function scene(occupancy: Occupancy = {}): Promise<Bot & { readonly discord: StandIn }> {
  const discord = await openDiscord();
  return { discord, ...(await openBot(discord, occupancy)) };
}
