import { describe, expect, it } from 'vitest';
import type { House } from '../../src/commands/house.ts';
import type { Catalogue } from '../../src/data/catalogue.ts';
import { refer } from '../../src/data/reference.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { SOMEBODY, type StandIn } from '../stand-in/index.ts';
import { openBot, openDiscord } from './bot.ts';
import { press } from './reading.ts';

/** Nothing else in these tests is so called. */
const SECRET = 'zwölfundzwanzig';

function fail(): never {
  throw new Error('the shelves are empty');
}

const LONG: Catalogue['film'] = (id) => {
  const film = BUILT_IN_HOUSE.catalogue.film(id);
  return film && { ...film, reference: refer('film', 'x'.repeat(120)) };
};

function withFilms(film: Catalogue['film']): House {
  return { ...BUILT_IN_HOUSE, catalogue: { ...BUILT_IN_HOUSE.catalogue, film } };
}

/** A house that takes whatever is typed for The Voice, so that it fails when it comes to show it. */
function credulous(house: House): House {
  const references = [refer('film', 'the-voice-1982')];
  return {
    ...house,
    search: { ...house.search, resolve: () => ({ outcome: 'found', exact: true, references }) },
  };
}

interface Case {
  readonly what: string;
  readonly house?: House;
  readonly trouble?: (discord: StandIn) => void;
  readonly late?: boolean;
  readonly complaint: string | undefined;
  readonly refusals?: readonly number[];
}

const LOST = 'an answer did not reach Discord';

const CASES: readonly Case[] = [
  { what: 'an answer', complaint: undefined },
  { what: 'a house that fails', house: credulous(withFilms(fail)), complaint: 'a command failed' },
  { what: 'a refused answer', house: credulous(withFilms(LONG)), complaint: LOST, refusals: [50035] },
  { what: 'a late answer', late: true, complaint: LOST, refusals: [10062] },
  { what: 'an ill Discord', trouble: (discord) => discord.failNext('callback', 4), complaint: LOST },
  {
    what: 'a closed line',
    trouble: (discord) => discord.hangUpNext('callback', 1, 'close'),
    complaint: LOST,
  },
];

describe('nothing typed and no token is logged', () => {
  it.each(CASES)(
    'of $what',
    async ({ house = BUILT_IN_HOUSE, trouble, late = false, complaint, refusals }) => {
      const discord = await openDiscord(refusals);
      const complaints = complaint === undefined ? [] : [complaint];
      const { gateway, log } = await openBot(discord, { house: () => house, complaints });
      trouble?.(discord);
      const asked = discord.command('film', { title: SECRET }, { late }).catch(() => {});
      await log.line(complaint ?? 'answered');
      await gateway.close();
      await discord.close();
      await asked;
      expect(log.text.toLowerCase()).not.toContain(SECRET);
      expect(log.text).not.toContain(SOMEBODY.id);
      expect(log.text).not.toContain(discord.token);
      expect(log.text).not.toContain('interaction-token');
    },
  );

  it('of suggestions and presses', async () => {
    const discord = await openDiscord();
    const { gateway, log } = await openBot(discord);
    await discord.suggest('who', 'name', SECRET, { private: true });
    await press(discord, await discord.command('film', { title: 'the voice 1982' }), 'Cast');
    await gateway.close();
    expect(log.lines.filter(({ msg }) => msg === 'answered')).toMatchObject([
      { kind: 'suggest', command: 'who', outcome: 'found', ms: expect.any(Number) },
      { kind: 'command', command: 'film', outcome: 'found' },
      { kind: 'press', component: 'tab', outcome: 'found' },
    ]);
    expect(log.text.toLowerCase()).not.toContain(SECRET);
    expect(log.text).not.toContain('the-voice');
  });

  it('and answers do not carry the token: the interaction’s own is enough', async () => {
    const discord = await openDiscord();
    await openBot(discord);
    await discord.command('help');
    const answer = discord.requests.find(({ route }) => route === 'callback');
    expect(answer).toMatchObject({ status: 204, authorization: undefined });
  });
});
