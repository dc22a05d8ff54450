import { WikidataStandIn } from '../stand-in.ts';
import { classes } from './classes.ts';
import { films, things } from './films.ts';
import { FESTIVAL_CLASS_IDS, organisations } from './organisations.ts';
import { people } from './people.ts';
import { COUNTRY_IDS, places } from './places.ts';

/** Opens a Wikidata that knows the three films of every house, and whoever made them. */
export async function openWikidata(): Promise<WikidataStandIn> {
  const wikidata = new WikidataStandIn([
    ...classes,
    ...places,
    ...people,
    ...organisations,
    ...films,
    ...things,
  ]);
  wikidata.answerQuery('wdt:P279* wd:Q132241', FESTIVAL_CLASS_IDS);
  wikidata.answerQuery('wd:Q3024240', COUNTRY_IDS);
  await wikidata.open();
  return wikidata;
}
