import { asks, exactly, loosely, NOTHING } from '../told.ts';
import type { GoldenLine } from './line.ts';

const LOCARNO = 'festival:locarno';
const TROMSO = 'festival:tromso';
const BERLINALE = 'festival:berlinale';
const MIDNIGHT_SUN = 'festival:midnight-sun-film-festival';
const IDFA = 'festival:idfa';

/** What is typed for a festival, and what it means in the built-in catalogue. */
export const FESTIVALS: readonly GoldenLine[] = [
  ['Locarno International Film Festival', exactly(LOCARNO), 'a name as stored'],
  ['international film festival in locarno', exactly(LOCARNO), "another document's name"],
  ['Festival de Locarno', exactly(LOCARNO), 'the French name'],
  ['Locarno International Film Festivsl', exactly(LOCARNO), "a document's misspelling"],
  ['Locarno', loosely(LOCARNO), 'the place alone'],
  ['Locarno Film Festival', loosely(LOCARNO), 'without a word that festivals share'],
  ['Locarno Festival', loosely(LOCARNO), 'without two of them'],
  ['Locarno Festivsl', loosely(LOCARNO), 'the misspelling in a shorter form'],
  ['festival of Locarno', loosely(LOCARNO), 'another link word'],
  ['Festival del film Locarno', loosely(LOCARNO), 'its own Italian name'],
  ['Filmfestival Locarno', loosely(LOCARNO), 'the German name, in one word'],
  ['Локарно', loosely(LOCARNO), 'in Cyrillic'],
  ['Lokarno', loosely(LOCARNO), 'k for c'],
  ['Locanro', loosely(LOCARNO), 'two letters swapped'],
  ['Locarno 1995', loosely(LOCARNO), 'an edition in which a film here won'],
  ['Locarno 1996', asks(LOCARNO), 'an edition of which nothing is recorded'],
  ['festival', NOTHING, 'a word that tells none apart'],
  ['Festivsl', loosely(LOCARNO), 'the misspelling alone, which only one has'],
  ['Tromso International Film Festival', exactly(TROMSO), 'as the document writes it'],
  ['Tromsø International Film Festival', exactly(TROMSO), 'in no document: the Norwegian letter'],
  ['Tromsø', loosely(TROMSO), 'the place alone'],
  ['Тромсё', loosely(TROMSO), 'in Cyrillic'],
  ['tiff', exactly(TROMSO), 'its initials in lower case'],
  ['Berlinale', exactly(BERLINALE), 'an alias'],
  ['Берлинале', exactly(BERLINALE), 'an alias in Cyrillic'],
  ['berlin', loosely(BERLINALE), 'the place alone'],
  ['Berlinal', asks(BERLINALE), 'an ending too few'],
  ['Midnight Sun Film Festival', exactly(MIDNIGHT_SUN), 'known by a mention alone'],
  ['Midnight Sun', loosely(MIDNIGHT_SUN), 'the words that tell it apart'],
  ['midnigth sun', loosely(MIDNIGHT_SUN), 'two letters swapped'],
  ['Sun', loosely(MIDNIGHT_SUN), 'a part that no other has'],
  ['Hong Kong', loosely('festival:hong-kong'), 'the place alone'],
  ['Хельсинки', loosely('festival:helsinki'), 'in Cyrillic, with х'],
  ['IDFA', exactly(IDFA), 'an alias'],
  ['International Documentary Film Festival Amsterdam', loosely(IDFA), 'its words in another order'],
  ['Amsterdam Documentary', loosely(IDFA), 'the words that tell it apart'],
  ['Amsterdam', loosely(IDFA), 'the place alone'],
  ['fall', loosely('festival:fall-festival'), 'the word that tells it apart'],
  ['Fall Festival 1998', exactly('festival:fall-festival'), 'an alias that ends in a year'],
  ['Fall Festival 1999', asks('festival:fall-festival'), 'another year'],
  ['transversales cinematographiques', exactly('festival:transversales-cinematographiques'), 'no accent'],
  ['russian documentary', loosely('festival:russian-documentaries'), 'the singular of a long word'],
  ['cine forum', loosely('festival:saint-petersburg-cine-forum'), 'without its place'],
  ['Cannes', NOTHING, 'a festival that is not in the catalogue'],
  ['Moscow International Film Festival', NOTHING, 'its shared words alone find nothing'],
  ['Berlin Documentary Film Festival', NOTHING, 'a word too many is another festival'],
  ['festival:locarno', exactly(LOCARNO), "a choice's value"],
  ['Locarno International Film Fest… ', exactly(LOCARNO), 'a label that was cut'],
];
