import type { APIEmbedField } from 'discord-api-types/v10';
import type { Response } from '../../src/commands/response.ts';
import { dataOf } from './asking.ts';

function fieldText({ name, value }: APIEmbedField): string {
  return `${name}: ${value.split('\n').join(' / ')}`;
}

/** An embed as Discord sets it, in its own markdown: what stands above the fields, then each row of fields. */
export function laidOut(response: Response): string {
  const [embed = {}] = dataOf(response).embeds ?? [];
  const { title, description, fields = [], footer } = embed;
  const rows: APIEmbedField[][] = [];
  for (const field of fields) {
    const row = rows.at(-1);
    if (field.inline && row?.[0]?.inline && row.length < 3) row.push(field);
    else rows.push([field]);
  }
  const rowTexts = rows.map((row) => row.map(fieldText).join(' | '));
  return [title, '', ...(description ? [description, ''] : []), ...rowTexts, '', footer?.text].join('\n');
}
