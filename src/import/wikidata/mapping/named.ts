import type { NamedKind } from '../../../data/reference.ts';
import type { CompanyRecord, FestivalRecord, PersonRecord } from '../../../data/schema/record.ts';
import type { Place, WrittenForm } from '../../../data/schema/values.ts';
import type { Item } from '../item.ts';
import type { Pass } from '../pass.ts';
import { PROPERTIES } from '../properties.ts';
import { aliasForms, eachOnce, labelForms, monolingualForms, stringForms } from './forms.ts';
import { externalIdsOf, recordIdOf, SOURCE_ID } from './identity.ts';
import { datesOf, labelsOf, oneOf, yearOf } from './reading.ts';

export type NamedRecord = PersonRecord | CompanyRecord | FestivalRecord;

const MAKERS: { readonly [Kind in NamedKind]: (pass: Pass, item: Item) => NamedRecord } = {
  person: personRecord,
  company: companyRecord,
  festival: festivalRecord,
};

/** What Wikidata says of somebody or something that a film's record mentions. */
export function namedRecord(pass: Pass, kind: NamedKind, id: string): NamedRecord | undefined {
  const item = pass.whole(id, `item of a ${kind}`);
  return item && MAKERS[kind](pass, item);
}

function personRecord(pass: Pass, item: Item): PersonRecord {
  const { born, died, birthPlace, citizenship, occupation } = PROPERTIES;
  const birth = oneOf(pass, datesOf(pass, item, born), born);
  const death = oneOf(pass, datesOf(pass, item, died), died);
  const place = oneOf(pass, labelsOf(pass, item, birthPlace), birthPlace);
  const nationalities = labelsOf(pass, item, citizenship);
  const occupations = labelsOf(pass, item, occupation);
  return {
    kind: 'person',
    ...identity(item, 'person', [
      ...monolingualForms(pass, item, PROPERTIES.nameInNativeLanguage, 'original'),
      ...labelForms(pass, item),
      ...aliasForms(pass, item),
      ...monolingualForms(pass, item, PROPERTIES.birthName, 'alias'),
      ...stringForms(pass, item, PROPERTIES.pseudonym, 'alias'),
    ]),
    ...(birth !== undefined && { born: birth }),
    ...(death !== undefined && { died: death }),
    ...(place !== undefined && { birthPlace: { name: place } }),
    ...(nationalities.length > 0 && { nationalities }),
    ...(occupations.length > 0 && { occupations }),
  };
}

function companyRecord(pass: Pass, item: Item): CompanyRecord {
  const { instanceOf, headquarters } = PROPERTIES;
  const [what] = labelsOf(pass, item, instanceOf);
  const founded = inceptionOf(pass, item);
  const seats = labelsOf(pass, item, headquarters).map((name) => ({ name }));
  const places = seats.length > 0 ? seats : countriesOf(pass, item);
  return {
    kind: 'company',
    ...identity(item, 'company', ordinaryNames(pass, item)),
    ...(what !== undefined && { what }),
    ...(founded !== undefined && { founded }),
    ...(places.length > 0 && { places }),
  };
}

function festivalRecord(pass: Pass, item: Item): FestivalRecord {
  const since = inceptionOf(pass, item);
  const [name] = [
    ...labelsOf(pass, item, PROPERTIES.location),
    ...labelsOf(pass, item, PROPERTIES.locatedIn),
  ];
  const [country] = labelsOf(pass, item, PROPERTIES.country);
  const place = { ...(name !== undefined && { name }), ...(country !== undefined && { country }) };
  return {
    kind: 'festival',
    ...identity(item, 'festival', ordinaryNames(pass, item)),
    ...(since !== undefined && { since }),
    ...(Object.keys(place).length > 0 && { place }),
  };
}

function identity(item: Item, kind: NamedKind, names: readonly WrittenForm[]) {
  return {
    id: recordIdOf(item),
    source: SOURCE_ID,
    externalIds: externalIdsOf(item, kind),
    names: eachOnce(names),
  };
}

function ordinaryNames(pass: Pass, item: Item): WrittenForm[] {
  return [
    ...monolingualForms(pass, item, PROPERTIES.nativeLabel, 'original'),
    ...labelForms(pass, item),
    ...aliasForms(pass, item),
  ];
}

function inceptionOf(pass: Pass, item: Item): number | undefined {
  const { inception } = PROPERTIES;
  return yearOf(pass, oneOf(pass, datesOf(pass, item, inception), inception), inception);
}

function countriesOf(pass: Pass, item: Item): Place[] {
  return labelsOf(pass, item, PROPERTIES.country).map((country) => ({ country }));
}
