import { drawPerson } from './people.ts';

/** The categories besides the cast, in IMDb's order, and how many of each a film has on average. */
const CREW: readonly (readonly [category: string, average: number])[] = [
  ['director', 1.05],
  ['writer', 1.4],
  ['producer', 1.5],
  ['composer', 0.6],
  ['cinematographer', 0.7],
  ['editor', 0.6],
  ['production_designer', 0.35],
  ['casting_director', 0.25],
  ['archive_footage', 0.1],
];
const MOST_ACTORS = 10;
const WITH_CHARACTER = 0.75;
const WITH_SECOND_CHARACTER = 0.04;
/** So many films are documentaries, in which people appear as themselves. */
const DOCUMENTARIES = 0.12;

/** A row of `title.principals` without the title's id and its place among them. */
export interface MadeUpPrincipal {
  readonly person: string;
  readonly category: string;
  readonly job: string | undefined;
  readonly characters: readonly string[];
}

/** What principals are made up from. */
export interface Stock {
  /** How many people there are. */
  readonly people: number;
  /** Names of characters. */
  readonly characters: readonly string[];
}

/** A whole number that is on average this, at most one off. */
function about(average: number, random: () => number): number {
  return Math.floor(average + random());
}

function charactersOf({ characters }: Stock, random: () => number): string[] {
  const one = () => characters[Math.floor(random() * characters.length)] ?? 'Somebody';
  if (random() >= WITH_CHARACTER) return [];
  return random() < WITH_SECOND_CHARACTER ? [one(), one()] : [one()];
}

function jobOf(category: string, random: () => number): string | undefined {
  if (category === 'producer') return random() < 0.9 ? 'producer' : 'executive producer';
  return category === 'writer' && random() < 0.4 ? 'screenplay' : undefined;
}

/** Everybody who has a credit in a made-up film, about twelve, each once in a category. */
export function principalsOf(stock: Stock, random: () => number): MadeUpPrincipal[] {
  const isDocumentary = random() < DOCUMENTARIES;
  const cast = Array.from({ length: 1 + Math.floor(random() * MOST_ACTORS) }, (): MadeUpPrincipal => {
    const person = drawPerson(stock.people, random);
    if (isDocumentary) return { person, category: 'self', job: undefined, characters: ['Self'] };
    const category = random() < 0.6 ? 'actor' : 'actress';
    return { person, category, job: undefined, characters: charactersOf(stock, random) };
  });
  const crew = CREW.flatMap(([category, average]) =>
    Array.from({ length: about(average, random) }, (): MadeUpPrincipal => {
      const person = drawPerson(stock.people, random);
      return { person, category, job: jobOf(category, random), characters: [] };
    }),
  );
  const all = [...cast, ...crew].map((one): [string, MadeUpPrincipal] => [
    `${one.person} ${one.category}`,
    one,
  ]);
  return [...new Map(all).values()];
}
