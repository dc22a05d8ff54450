/** Articles and link words of the languages in which film titles are mostly typed; they may be missing or too many. */
const LINKING =
  'a an the of and le la les l un une de du des d et der die das ein eine und el los las il lo gli del della dei i in y o';

/** Words that most festivals share and that therefore tell none apart. */
const FESTIVAL = 'festival festivals film films international cinema fest filmfestival';

const LIGHT: ReadonlySet<string> = new Set(LINKING.split(' '));
const LIGHT_IN_FESTIVALS: ReadonlySet<string> = new Set(`${LINKING} ${FESTIVAL}`.split(' '));

/** Whether a word of normal form says too little to decide by itself, among titles and names or among festivals. */
export function isLight(word: string, inFestivals: boolean): boolean {
  return (inFestivals ? LIGHT_IN_FESTIVALS : LIGHT).has(word);
}
