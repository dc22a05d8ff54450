export {
  type Claim,
  type Entity,
  entity,
  monolingual,
  quantity,
  type Said,
  text,
  thing,
  time,
  type Written,
} from './form.ts';
export { WikidataStandIn } from './stand-in.ts';
export type { Trouble } from './troubles.ts';
export { CLASSES, named } from './world/classes.ts';
export { FILMS } from './world/films.ts';
export { ORGANISATIONS } from './world/organisations.ts';
export { PEOPLE } from './world/people.ts';
export { PLACES } from './world/places.ts';
export { openWikidata } from './world/world.ts';
