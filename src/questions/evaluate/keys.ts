import type { Found, FoundValue } from '../../data/found.ts';
import type { Place } from '../../data/schema/values.ts';

type Normal = (text: string) => string;

/** A text of signs alone has no normal form, and is told by its signs. */
function textKey(text: string, normal: Normal): string {
  return normal(text) || text;
}

function placeKey({ venue, name, country }: Place, normal: Normal): string {
  return [venue, name, country].map((text) => textKey(text ?? '', normal)).join('|');
}

/** The same for two values that are one: things by their reference, texts by their normal form, years by their number. */
export function valueKey(value: FoundValue, normal: Normal): string {
  switch (value.is) {
    case 'entity':
      return value.reference;
    case 'text':
      return `text ${textKey(value.text, normal)}`;
    case 'year':
      return `year ${value.year}`;
    case 'date':
      return `date ${value.date}`;
    case 'period':
      return `period ${value.from ?? ''}/${value.to ?? ''}`;
    case 'minutes':
      return `minutes ${value.minutes}`;
    case 'number':
      return `number ${value.number}`;
    case 'money':
      return `money ${value.money.amount} ${value.money.currency}`;
    case 'place':
      return `place ${placeKey(value.place, normal)}`;
    case 'form':
      return `form ${value.form.text}`;
    case 'part':
      return `part ${textKey(value.part.name ?? '', normal)}|${textKey(value.part.description ?? '', normal)}`;
    case 'award': {
      const { name, category = '', result } = value.award;
      return `award ${result} ${textKey(name, normal)}|${textKey(category, normal)}`;
    }
  }
}

/** What many things may share, and is then one answer; a length, a date or an award is each thing's own. */
const SHARED: readonly FoundValue['is'][] = ['entity', 'text', 'year', 'place'];

/** The same for two findings that are one answer. */
export function answerKey({ value, details, of }: Found, normal: Normal): string {
  const key = valueKey(value, normal);
  if (SHARED.includes(value.is)) return key;
  if (value.is !== 'award') return `${of} ${key}`;
  return `${of} ${key} ${details.festival ?? ''} ${details.company ?? ''} ${details.year ?? ''}`;
}
