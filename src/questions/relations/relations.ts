import { BACKGROUND_RELATIONS } from './background.ts';
import { COMPANY_RELATIONS } from './companies.ts';
import { CREDIT_RELATIONS } from './credits.ts';
import { FILM_RELATIONS } from './film-facts.ts';
import { HONOUR_RELATIONS } from './honours.ts';
import { NAMED_RELATIONS } from './named-facts.ts';
import type { Relation, RelationName } from './relation.ts';
import { RELEASE_RELATIONS } from './releases.ts';

/** Everything that records say of a thing, by the name by which questions ask for it. */
export const RELATIONS: Readonly<Record<RelationName, Relation>> = {
  ...CREDIT_RELATIONS,
  ...COMPANY_RELATIONS,
  ...FILM_RELATIONS,
  ...RELEASE_RELATIONS,
  ...HONOUR_RELATIONS,
  ...BACKGROUND_RELATIONS,
  ...NAMED_RELATIONS,
};
