import { type Catalogue, entityAt } from '../../data/catalogue.ts';
import { calledAt, titleWithYear } from '../../data/names.ts';
import type { EntityKind, Reference } from '../../data/reference.ts';
import type { Condition, Measure, Query, Question, Range } from '../query.ts';
import type { RelationName } from '../relations/relation.ts';
import { RELATIONS } from '../relations/relations.ts';
import { RELATION_WORDS } from './relation-words.ts';

const and = new Intl.ListFormat('en', { type: 'conjunction' });
const or = new Intl.ListFormat('en', { type: 'disjunction' });
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

const ENDS: Readonly<Record<Measure, readonly [least: string, most: string]>> = {
  year: ['the earliest', 'the latest'],
  minutes: ['the shortest', 'the longest'],
  viewers: ['the least seen', 'the most seen'],
  budget: ['the cheapest', 'the most expensive'],
  'box office': ['the lowest grossing', 'the highest grossing'],
  votes: ['the least voted for', 'the most voted for'],
  rating: ['the lowest rated', 'the highest rated'],
  born: ['the oldest', 'the youngest'],
  founded: ['the oldest', 'the youngest'],
  since: ['the oldest', 'the youngest'],
  'number of films': ['the one with the fewest films', 'the one with the most films'],
};

const PLURALS: Readonly<Record<EntityKind, string>> = {
  film: 'films',
  person: 'people',
  company: 'companies',
  festival: 'festivals',
};

/** So many things of one name are told apart by their years. */
const MOST_NAMED = 3;

function nameOf(reference: Reference, catalogue: Catalogue): string {
  const entity = entityAt(catalogue, reference);
  return entity?.kind === 'film' ? titleWithYear(entity) : calledAt(catalogue, reference);
}

function years({ least, most }: Range): string {
  if (least !== undefined && least === most) return `in ${least}`;
  if (least !== undefined && most !== undefined) return `from ${least} to ${most}`;
  return least === undefined ? `until ${most}` : `since ${least}`;
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** *At least 90 min*, *more than 2,000,000 viewers*: bounds that are not counted in lie next to a whole number. */
function amount({ least, most }: Range, unit: string): string {
  const bounds =
    least !== undefined && least === most
      ? [number.format(least)]
      : [
          ...(least === undefined
            ? []
            : [`${Number.isInteger(least) ? 'at least' : 'more than'} ${number.format(Math.floor(least))}`]),
          ...(most === undefined
            ? []
            : [`${Number.isInteger(most) ? 'at most' : 'less than'} ${number.format(Math.ceil(most))}`]),
        ];
  return `${bounds.join(' and ')} ${unit}`;
}

/** What a measure counts. */
const UNITS: Readonly<Record<Measure, string>> = {
  year: '(year)',
  minutes: 'min',
  viewers: 'viewers',
  budget: '(budget)',
  'box office': '(box office)',
  votes: 'votes',
  rating: '(rating)',
  born: '(year of birth)',
  founded: '(year of founding)',
  since: '(year)',
  'number of films': 'films',
};

/** What a range of a fact counts; a length where nothing else is said. */
function unitOf(query: Query): string {
  const relation = query.op === 'facts' ? query.relation : undefined;
  return relation === undefined || relation === 'length' ? 'min' : (UNIT_OF_FACT[relation] ?? '');
}

const UNIT_OF_FACT: Readonly<Partial<Record<RelationName, string>>> = {
  viewers: 'viewers',
  votes: 'votes',
  budget: '(budget)',
  'box office': '(box office)',
  rating: '(rating)',
};

/** The kind of things of which a relation is said first. */
function holderOf(relation: RelationName): EntityKind {
  return RELATIONS[relation].of[0] ?? 'film';
}

/** Says in words what was understood, so that a misreading shows. */
class Wording {
  readonly #catalogue: Catalogue;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  question(question: Question): string {
    switch (question.asks) {
      case 'which': {
        const unit =
          question.unit === undefined ? '' : `, in ${question.unit === 'decade' ? 'decades' : question.unit}`;
        return `${this.set(question.query)}${unit}`;
      }
      case 'how many':
        return `how many: ${this.set(question.query)}`;
      case 'whether any':
        return `whether there are ${this.set(question.query)}`;
      case 'whether': {
        const { expected } = question;
        const what =
          'query' in expected
            ? this.set(expected.query)
            : 'condition' in expected
              ? this.condition(expected.condition)
              : amount(expected.range, unitOf(question.query));
        return `whether ${what} is among ${this.set(question.query)}`;
      }
      case 'compare': {
        const [one, other] = question.things.map((thing) => this.set(thing));
        const end = ENDS[question.measure][question.end === 'least' ? 0 : 1];
        return question.whether
          ? `whether ${one} is ${end} of it and ${other}`
          : `${end} of ${and.format([one ?? '', other ?? ''])}`;
      }
    }
  }

  set(query: Query): string {
    switch (query.op) {
      case 'entities':
        return this.named(query.references);
      case 'all':
        return PLURALS[query.kind];
      case 'facts': {
        const other = query.apart && query.of.op === 'holders' ? 'other ' : '';
        const what = `${other}${RELATION_WORDS[query.relation].facts} of ${this.set(query.of)}`;
        return `${what}${this.conditions(query.where)}`;
      }
      case 'holders': {
        const other = query.apart && query.of.op === 'facts' ? 'other ' : '';
        const { holders } = RELATION_WORDS[query.relation];
        return `${other}films ${holders} ${this.set(query.of)}${this.conditions(query.where)}`;
      }
      case 'valued':
        return `${PLURALS[holderOf(query.relation)]} ${this.valued(query)}`;
      case 'measured':
        return `${this.set(query.of)} of ${amount(query.range, UNITS[query.measure])}`;
      case 'detail':
        return `${query.detail === 'who' ? 'by whom' : query.detail}: ${this.set(query.of)}`;
      case 'except':
        return `${this.set(query.of)}, without ${this.set(query.those)}`;
      case 'common':
        return this.common(query.of);
      case 'either':
        return or.format(query.of.map((each) => this.set(each)));
      case 'extreme':
        return `${ENDS[query.measure][query.end === 'least' ? 0 : 1]} of ${this.set(query.of)}`;
    }
  }

  named(references: readonly Reference[]): string {
    const names = references.slice(0, MOST_NAMED).map((reference) => nameOf(reference, this.#catalogue));
    const more = references.length - names.length;
    return or.format(more > 0 ? [...names, `${more} more`] : names);
  }

  common(queries: readonly Query[]): string {
    const [first, ...others] = queries;
    if (!first) return '';
    const filters = others.map((each) => this.set(each).replace(/^films /u, ''));
    return and.format([this.set(first), ...filters]);
  }

  valued({ relation, condition }: Extract<Query, { op: 'valued' }>): string {
    const { facts, holders } = RELATION_WORDS[relation];
    const isOfFilms = RELATIONS[relation].of.includes('film');
    if (condition.by === 'years') {
      const when = years(condition.range);
      return isOfFilms && relation === 'year' ? when.replace(/^in /u, 'of ') : `with ${facts} ${when}`;
    }
    const text = 'text' in condition ? `“${condition.text}”` : this.condition(condition);
    return isOfFilms ? `${holders} ${text}` : `with ${facts} ${text}`;
  }

  conditions(where: readonly Condition[]): string {
    return where.map((condition) => `, ${this.condition(condition)}`).join('');
  }

  condition(condition: Condition): string {
    switch (condition.by) {
      case 'years':
        return years(condition.range);
      case 'place':
        return `in “${condition.text}”`;
      case 'part':
        return `as “${condition.text}”`;
      case 'entity':
        return `with ${this.named(condition.references)}`;
      case 'anything':
        return 'anything';
      case 'words':
        return `“${condition.text}”`;
      case 'form': {
        const { kind, language } = condition;
        return [kind, language && `in ${languageNames.of(language)}`].filter(Boolean).join(' ');
      }
    }
  }
}

/** A question as it was understood, in words: *directors of The Voice (1982)*. */
export function readingInWords(question: Question, catalogue: Catalogue): string {
  return new Wording(catalogue).question(question);
}
