import { COMPONENTS } from './limits.ts';
import { decodeView, encodeView, type View } from './view.ts';

/** What pressing a component asks for. Paging keeps no state: all of it is in the custom_id. */
export type Press =
  | { readonly action: 'open'; readonly view: View }
  | { readonly action: 'choose-from'; readonly view: View }
  | { readonly action: 'back'; readonly trail: readonly View[] }
  | { readonly action: 'pick'; readonly privately: boolean };

const VIEWS = ';';

/** Opens another page or part of the card in place; `from` tells two buttons to one view apart. */
export function openId(view: View, from: 'tab' | 'pager'): string {
  return `${from}/${encodeView(view)}`;
}

/** A select on a card at a view, which Back will return to. */
export function chooseFromId(view: View): string {
  return `choose/${encodeView(view)}`;
}

/** Goes back to the first view of the trail; as many of the earlier ones as fit stay behind it. */
export function backId(trail: readonly View[]): string {
  let id = 'back/';
  for (const [index, view] of trail.entries()) {
    const longer = `${id}${index > 0 ? VIEWS : ''}${encodeView(view)}`;
    if (longer.length > COMPONENTS.customId) break;
    id = longer;
  }
  return id;
}

/** A select among things that may have been meant; picking one posts its card, for everybody or only the asker. */
export function pickId(privately: boolean): string {
  return privately ? 'pick/privately' : 'pick/openly';
}

/** Opens a part of what is said about the bot; routed to its command, whose name it begins with. */
export function aboutId(part: number): string {
  return `about/${part}`;
}

/** What a custom_id asks for; undefined when it isn't one of these. */
export function parsePress(customId: string): Press | undefined {
  const slash = customId.indexOf('/');
  if (slash < 0) return undefined;
  const [action, rest] = [customId.slice(0, slash), customId.slice(slash + 1)];
  if (action === 'pick') {
    return rest === 'privately' || rest === 'openly'
      ? { action, privately: rest === 'privately' }
      : undefined;
  }
  if (action === 'back') {
    const trail = rest.split(VIEWS).map(decodeView);
    return trail.every((view) => view !== undefined) ? { action, trail } : undefined;
  }
  const view = decodeView(rest);
  if (!view) return undefined;
  if (action === 'tab' || action === 'pager') return { action: 'open', view };
  return action === 'choose' ? { action: 'choose-from', view } : undefined;
}
