/** *Which ones*, *list them*: that what was asked about before is to be listed. */
const ASKS_FOR_LIST =
  /^(?:and |so |if so,? )?(?:in )?(?:which|what)(?: ones?| films?| movies?| titles?)?$|^(?:please |do )?(?:list|name) (?:it|them|all|those)$|^titles?$/iu;

/** *Has she been in anything else*: whether there are films at all, or others. */
const WHETHER_ANY =
  /^(?<verb>did|does|do|has|have|had|is|are|was|were)\b(?<before>.*?)\s+(?:(?:anything|something)(?<else> else)?|(?:any |some )?(?<other>other |more |further )?(?:films?|movies?|pictures?))\b(?<behind>.*)$/iu;

/** *Are there dramas about war*: the same. */
const ARE_THERE = /^(?:is|are|was|were) there (?:any |some |an? )?/iu;

/** Whether a sentence says no more than that what the others ask about is to be listed. */
export function asksForList(text: string): boolean {
  return ASKS_FOR_LIST.test(text.trim());
}

/** A question whether there are any films, as one that asks which; undefined of other questions. */
export function asListing(question: string): string | undefined {
  if (ARE_THERE.test(question)) return question.replace(ARE_THERE, '');
  const { verb, before = '', behind = '', ...others } = WHETHER_ANY.exec(question)?.groups ?? {};
  const isOfOthers = others.else !== undefined || others.other !== undefined;
  return verb === undefined
    ? undefined
    : `which ${isOfOthers ? 'other ' : ''}films ${verb}${before}${behind}`;
}
