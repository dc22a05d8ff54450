import { z } from 'zod';
import {
  date,
  externalId,
  isInOrder,
  mention,
  money,
  place,
  recordId,
  saidBy,
  sameAs,
  text,
  writtenForms,
  year,
} from './values.ts';

/** Crew and cast roles, in the order in which a card lists them. */
export const ROLES = [
  'director',
  'co-director',
  'writer',
  'actor',
  'narrator',
  'composer',
  'cinematographer',
  'editor',
  'sound',
  'production-designer',
  'art-director',
  'costume-designer',
  'make-up-artist',
  'animator',
  'visual-effects',
  'choreographer',
  'conductor',
  'lyricist',
  'casting-director',
  'presenter',
  'assistant-director',
  'producer',
  'executive-producer',
  'co-producer',
] as const;
export type Role = (typeof ROLES)[number];

/** What a company did for a film, in the order in which a card lists them; without one, the source doesn't say. */
export const COMPANY_ROLES = ['production', 'co-production', 'distribution', 'sales', 'broadcast'] as const;
export type CompanyRoleName = (typeof COMPANY_ROLES)[number];

const part = z
  .strictObject({ name: text.optional(), description: text.optional() })
  .refine((value) => value.name ?? value.description, 'must have a name or a description')
  .describe('The character’s name, or who it is in a few words');
export type Part = z.infer<typeof part>;

const credit = z.strictObject({
  person: mention,
  role: z.enum(ROLES, `must be one of ${ROLES.join(', ')}`),
  part: part.optional(),
});

const company = z.strictObject({
  company: mention,
  role: z.enum(COMPANY_ROLES, `must be one of ${COMPANY_ROLES.join(', ')}, or left out`).optional(),
  place: place.optional(),
});

const release = z
  .strictObject({
    date: date.optional(),
    country: text.optional(),
    place: place.optional(),
    premiere: z.boolean('must be true or false').optional(),
    note: text.optional(),
  })
  .refine(
    ({ date: when, country, place: where, premiere, note }) =>
      Boolean(when ?? country ?? where ?? note) || premiere,
    'must say something of the release',
  );

const homeVideo = z.strictObject({
  medium: text,
  publisher: mention.optional(),
  year: year.optional(),
  subtitles: z.array(text).optional(),
});

/** A film shown at a festival's edition; the edition is the festival and its year, where the source gives one. */
const selection = z.strictObject({
  festival: mention,
  year: year.optional(),
  section: text.optional(),
  place: place.optional(),
});

/** An award is won or nominated for; it is not a selection, even when a festival gives it. */
const award = z.strictObject({
  name: text,
  alsoNamed: z.array(text).optional(),
  category: text.optional(),
  festival: mention.optional(),
  body: mention.optional(),
  year: year.optional(),
  result: z.enum(['won', 'nominated'], 'must be won or nominated'),
});

const attendance = z.strictObject({
  viewers: z.int('must be a whole number').positive('must be more than none'),
  where: text.optional(),
  period: text.optional(),
});

/** What a film has taken, where and as far as the source says. */
const takings = money.extend({ where: text.optional() });

const production = z
  .strictObject({ from: date.optional(), to: date.optional() })
  .refine((value) => value.from ?? value.to, 'must have a start or an end')
  .refine(({ from, to }) => !from || !to || isInOrder(from, to), 'ends before it starts');

const filmPlace = z.strictObject({ place, use: text, note: text.optional() });

/** Who or what a film is about; `according` names who says so, where it isn't the source itself. */
const subject = z.union(
  [
    z.strictObject({ person: mention, according: text.optional() }),
    z.strictObject({ topic: text, according: text.optional() }),
  ],
  'must have either a person or a topic',
);

const basis = z.strictObject({ work: text, title: text.optional(), author: mention.optional() });

const affiliation = z.union(
  [z.strictObject({ company: mention }), z.strictObject({ festival: mention })],
  'must have either a company or a festival',
);

/** An opinion: whose, in what post and where, and the stance retold in our words. */
const review = z.strictObject({
  author: mention,
  post: text.optional(),
  affiliation: affiliation.optional(),
  stance: text.describe('What they think of the film, in your own words'),
});

const distinction = z.strictObject({
  name: text,
  what: text.describe('What it is, and how it can be told apart'),
});

/** What one source says about one film. */
export const filmRecord = z.strictObject({
  kind: z.literal('film'),
  id: recordId.optional(),
  source: saidBy,
  externalIds: z.array(externalId).optional(),
  sameAs,
  titles: writtenForms,
  year: year.optional(),
  minutes: z.number('must be a number of minutes').positive('must be more than none').optional(),
  colour: text.optional(),
  format: text.optional(),
  countries: z.array(text).optional(),
  languages: z.array(text).optional(),
  genres: z.array(text).optional(),
  credits: z.array(credit).optional(),
  companies: z.array(company).optional(),
  releases: z.array(release).optional(),
  homeVideo: z.array(homeVideo).optional(),
  selections: z.array(selection).optional().describe('Where it was shown at festivals'),
  awards: z.array(award).optional(),
  attendance: z.array(attendance).optional().describe('How many saw it'),
  budget: money.optional(),
  boxOffice: z.array(takings).optional(),
  production: production.optional(),
  places: z.array(filmPlace).optional().describe('What was shot or built where'),
  story: text.optional().describe('In your own words'),
  subjects: z.array(subject).optional().describe('Who or what it is about'),
  basedOn: z.array(basis).optional(),
  reviews: z.array(review).optional(),
  notes: z.array(text).optional(),
  notToBeConfusedWith: z.array(distinction).optional(),
  tags: z.array(text).optional(),
  rating: z.union([z.number(), text], 'must be a number or text').optional(),
  votes: z
    .union([z.int().nonnegative(), text], 'must be a whole number or text')
    .optional()
    .describe('How many rated it; orders what is found'),
});
export type FilmRecord = z.infer<typeof filmRecord>;
