import type { Faults } from './faults.ts';
import { lengthOf } from './faults.ts';
import { asList, asObject, asText, type JsonObject } from './json.ts';

const SHOWN = ['title', 'description', 'footer', 'author', 'image', 'thumbnail', 'video', 'provider'];

/**
 * Holds the embeds of a message to Discord's limits. An empty title or description is refused as well: Discord
 * drops some of these in silence, and a bot that sends one has lost a text.
 */
export function checkEmbeds(embeds: unknown, path: string, faults: Faults): void {
  const list = asList(embeds).map(asObject);
  faults.count('embeds', path, list.length);
  for (const [index, embed] of list.entries()) checkEmbed(embed, `${path}[${index}]`, faults);
  const texts = list.flatMap(countedTexts).map((text) => asText(text) ?? '');
  faults.count(
    'embeds-total',
    path,
    texts.reduce((sum, text) => sum + lengthOf(text), 0),
  );
}

function checkEmbed(embed: JsonObject, path: string, faults: Faults): void {
  if (!SHOWN.some((part) => embed[part] != null) && asList(embed.fields).length === 0) {
    faults.add('embed-empty', path);
  }
  faults.text('embed-title', `${path}.title`, embed.title);
  faults.text('embed-description', `${path}.description`, embed.description);
  faults.text('embed-footer', `${path}.footer.text`, asObject(embed.footer).text);
  faults.text('embed-author', `${path}.author.name`, asObject(embed.author).name);
  const fields = asList(embed.fields).map(asObject);
  faults.count('embed-fields', `${path}.fields`, fields.length);
  for (const [index, field] of fields.entries()) {
    faults.text('embed-field-name', `${path}.fields[${index}].name`, field.name);
    faults.text('embed-field-value', `${path}.fields[${index}].value`, field.value);
  }
  checkAddresses(embed, path, faults);
}

function checkAddresses(embed: JsonObject, path: string, faults: Faults): void {
  const pages = { url: embed.url, 'author.url': asObject(embed.author).url };
  const pictures = {
    'image.url': asObject(embed.image).url,
    'thumbnail.url': asObject(embed.thumbnail).url,
    'author.icon_url': asObject(embed.author).icon_url,
    'footer.icon_url': asObject(embed.footer).icon_url,
  };
  for (const [place, value] of Object.entries(pages)) {
    checkAddress(value, ['http:', 'https:'], `${path}.${place}`, faults);
  }
  for (const [place, value] of Object.entries(pictures)) {
    checkAddress(value, ['http:', 'https:', 'attachment:'], `${path}.${place}`, faults);
  }
}

function checkAddress(value: unknown, schemes: readonly string[], path: string, faults: Faults): void {
  const address = asText(value);
  if (address === undefined) return;
  if (!URL.canParse(address)) faults.add('embed-url', path, `${address} is no address`);
  else if (!schemes.includes(new URL(address).protocol)) faults.add('embed-url', path, address);
  else faults.text('embed-url', path, address);
}

/** The texts that the 6000 are counted over, as the limits page lists them. */
function countedTexts(embed: JsonObject): unknown[] {
  const fields = asList(embed.fields).map(asObject);
  return [
    embed.title,
    embed.description,
    asObject(embed.footer).text,
    asObject(embed.author).name,
    ...fields.flatMap((field) => [field.name, field.value]),
  ];
}
