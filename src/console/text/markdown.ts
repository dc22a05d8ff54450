import { type Cell, cellsOf } from './cells.ts';
import { STYLES } from './styles.ts';

/** The marks that Discord's markdown puts around text, and what they make of it. */
const MARKS = new Map<string, number>([
  ['**', STYLES.bold],
  ['*', STYLES.italic],
]);

/** An escaped sign, a code span, an address in angle brackets, a mark, or text; between them they match all. */
const TOKEN =
  /\\(?<sign>[^\p{L}\p{N}\s])|`(?<code>[^`\n]+)`|<(?<address>https?:[^\s<>]+)>|(?<mark>\*\*|\*)|[^\\`<*]+|[\s\S]/gu;

type Token = RegExpExecArray;

function isText(sign: string | undefined): boolean {
  return sign !== undefined && /\S/u.test(sign);
}

function opens({ index, 0: mark, input }: Token): boolean {
  return isText(input[index + mark.length]);
}

function closes({ index, input }: Token): boolean {
  return isText(input[index - 1]);
}

/** Discord's markdown as cells; a mark without its partner is text, as there. */
export function markdown(text: string, base: number = STYLES.plain): Cell[] {
  const tokens = [...text.matchAll(TOKEN)];
  let open = 0;
  return tokens.flatMap((token, at) => {
    const { sign, code, address, mark = '' } = token.groups ?? {};
    if (code !== undefined) return cellsOf(code, base | open | STYLES.code);
    const style = MARKS.get(mark) ?? 0;
    const isOpen = (open & style) !== 0;
    const hasPartner = () => tokens.slice(at + 1).some((later) => later[0] === mark && closes(later));
    if (style !== 0 && (isOpen ? closes(token) : opens(token) && hasPartner())) {
      open ^= style;
      return [];
    }
    return cellsOf(sign ?? address ?? token[0], base | open);
  });
}
