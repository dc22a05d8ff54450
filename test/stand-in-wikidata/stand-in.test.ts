import { describe, expect, it, onTestFinished } from 'vitest';
import { entity, FILMS, named, openWikidata, thing, time, type WikidataStandIn } from './index.ts';

const AGENT = 'Test/1.0 (test@example.org)';

async function opened(): Promise<WikidataStandIn> {
  const wikidata = await openWikidata();
  onTestFinished(() => wikidata.close());
  return wikidata;
}

/** Asks for items as a polite client does, but for what is told. */
function ask(
  { api }: WikidataStandIn,
  query: Readonly<Record<string, string>> = {},
  agent = AGENT,
): Promise<Response> {
  const polite = {
    action: 'wbgetentities',
    ids: 'Q1',
    props: 'labels|aliases|claims',
    format: 'json',
    maxlag: '5',
  };
  return fetch(`${api}?${new URLSearchParams({ ...polite, ...query })}`, {
    headers: { 'user-agent': agent },
  });
}

describe('the API', () => {
  it('answers an item in the service’s own form', async () => {
    const wikidata = await opened();
    const P577 = [{ says: time('1982-12'), rank: 'preferred' as const, qualifiers: { P291: [thing('Q3')] } }];
    wikidata.put(
      entity('Q1', { labels: { en: 'A', ru: 'Б' }, claims: { P57: [thing('Q2'), 'novalue'], P577 } }),
    );
    const hash = expect.stringMatching(/^[0-9a-f]{40}$/);
    const statement = {
      type: 'statement',
      id: expect.stringMatching(/^Q1\$[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      references: [expect.objectContaining({ hash, 'snaks-order': ['P143'] })],
    };
    const director = { 'entity-type': 'item', 'numeric-id': 2, id: 'Q2' };
    const place = { 'entity-type': 'item', 'numeric-id': 3, id: 'Q3' };
    expect(await (await ask(wikidata, { languages: 'ru|fr' })).json()).toEqual({
      entities: {
        Q1: {
          type: 'item',
          id: 'Q1',
          labels: { ru: { language: 'ru', value: 'Б' } },
          aliases: [],
          claims: {
            P57: [
              {
                ...statement,
                mainsnak: {
                  snaktype: 'value',
                  property: 'P57',
                  hash,
                  datavalue: { value: director, type: 'wikibase-entityid' },
                  datatype: 'wikibase-item',
                },
                rank: 'normal',
              },
              { ...statement, mainsnak: expect.objectContaining({ snaktype: 'novalue' }), rank: 'normal' },
            ],
            P577: [
              {
                ...statement,
                mainsnak: {
                  snaktype: 'value',
                  property: 'P577',
                  hash,
                  datavalue: {
                    value: {
                      time: '+1982-12-00T00:00:00Z',
                      timezone: 0,
                      before: 0,
                      after: 0,
                      precision: 10,
                      calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
                    },
                    type: 'time',
                  },
                  datatype: 'time',
                },
                rank: 'preferred',
                qualifiers: {
                  P291: [expect.objectContaining({ datavalue: { value: place, type: 'wikibase-entityid' } })],
                },
                'qualifiers-order': ['P291'],
              },
            ],
          },
        },
      },
      success: 1,
    });
  });

  it('says which items are missing, and where those are that were merged', async () => {
    const wikidata = await opened();
    wikidata.put(named('Q2', 'Two'));
    wikidata.redirect('Q1', 'Q2');
    wikidata.delete(FILMS.theVoice);
    const response = await ask(wikidata, { ids: `Q1|${FILMS.theVoice}`, props: 'labels' });
    const entities = {
      Q1: {
        type: 'item',
        id: 'Q2',
        redirects: { from: 'Q1', to: 'Q2' },
        labels: { en: { language: 'en', value: 'Two' } },
      },
      [FILMS.theVoice]: { id: FILMS.theVoice, missing: '' },
    };
    expect(await response.json()).toEqual({ entities, success: 1 });
  });

  it('answers an error with status 200, and says when to come back', async () => {
    const wikidata = await opened();
    wikidata.troubleNext('entities', { kind: 'lag', retryAfter: '5' });
    const response = await ask(wikidata);
    expect([response.status, response.headers.get('retry-after')]).toEqual([200, '5']);
    expect(await response.json()).toMatchObject({ error: { code: 'maxlag', lag: 6.013 } });
    expect((await ask(wikidata)).headers.get('retry-after')).toBeNull();
  });

  it.each<[string, Record<string, string>, string | undefined]>([
    ['no maxlag=5', { maxlag: '' }, undefined],
    ['no format=json', { format: 'xml' }, undefined],
    ['the action query', { action: 'query' }, undefined],
    [
      'toomanyvalues',
      { ids: Array.from({ length: 51 }, (_, index) => `Q${index + 1}`).join('|') },
      undefined,
    ],
    ['no ids, or one twice', { ids: 'Q1|Q1' }, undefined],
    ['the user agent “node” does not tell whom to reach', {}, 'node'],
    ['the user agent “Test/1.0 (x)” does not tell whom to reach', {}, 'Test/1.0 (x)'],
  ])('refuses: %s', async (refusal, query, agent) => {
    const wikidata = await opened();
    expect((await ask(wikidata, query, agent)).status).toBe(403);
    expect(wikidata.refusals).toEqual([refusal]);
  });

  it('refuses a request while another is open', async () => {
    const wikidata = await opened();
    const stop = new AbortController();
    wikidata.troubleNext('entities', { kind: 'stall' });
    const headers = { 'user-agent': AGENT };
    const stalled = fetch(`${wikidata.api}?action=wbgetentities&ids=Q1&format=json&maxlag=5`, {
      headers,
      signal: stop.signal,
    }).catch(() => 'stopped');
    expect((await ask(wikidata, { ids: 'Q2' })).status).toBe(403);
    stop.abort();
    expect(await stalled).toBe('stopped');
    expect(wikidata.refusals).toEqual(['two requests at once']);
  });
});

describe('the query service', () => {
  it('answers what was laid down for a query, in the form of SPARQL results', async () => {
    const wikidata = await opened();
    wikidata.answerQuery('wdt:P57', ['Q1']);
    const query = 'SELECT DISTINCT ?film WHERE { ?film wdt:P57 wd:Q2 }';
    const address = `${wikidata.sparql}?${new URLSearchParams({ query, format: 'json' })}`;
    const response = await fetch(address, { headers: { 'user-agent': AGENT } });
    expect(await response.json()).toEqual({
      head: { vars: ['film', 'filmLabel'] },
      results: { bindings: [{ film: { type: 'uri', value: 'http://www.wikidata.org/entity/Q1' } }] },
    });
  });

  it('refuses what it does not know as malformed', async () => {
    const wikidata = await opened();
    const response = await fetch(`${wikidata.sparql}?format=json&query=nonsense`, {
      headers: { 'user-agent': AGENT },
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('MalformedQueryException');
  });
});
