import { checkRows } from './components.ts';
import { checkEmbeds } from './embeds.ts';
import type { Faults } from './faults.ts';
import { asList, asObject, asText, type JsonObject, pathOf } from './json.ts';

/** Holds the body of a message, new or edited, to Discord's limits. */
export function checkMessage(body: unknown, path: string, faults: Faults): void {
  const message = asObject(body);
  const at = (field: string) => pathOf(path, [field]);
  faults.text('content', at('content'), message.content);
  checkEmbeds(message.embeds, at('embeds'), faults);
  checkRows(message.components, at('components'), faults);
}

/** Holds a message, as it would stand after the request, to having anything to show. */
export function checkPresence(message: JsonObject, files: number, path: string, faults: Faults): void {
  const attachments = asList(message.attachments).length;
  faults.count('files', pathOf(path, ['attachments']), Math.max(files, attachments));
  const shown =
    files > 0 ||
    message.poll != null ||
    Boolean(asText(message.content)?.trim()) ||
    [message.embeds, message.components, message.attachments].some((list) => asList(list).length > 0);
  if (!shown) faults.add('message-empty', path);
}
