import type { SourceRecord } from '../data/schema/record.ts';
import type { Setting } from './card.ts';
import { aboutId } from './custom-ids.ts';
import { EMBED } from './limits.ts';
import { ANSWER_COLOUR, button, type Message, row } from './message.ts';
import { partsOf } from './parts.ts';
import { paragraphs, section } from './sections.ts';
import { cutEscaped, escaped } from './text.ts';

function sourceLine(
  { name, type, language, edition, date, url, terms }: SourceRecord,
  { words }: Setting,
): string {
  const about = [type, language, edition, date && words.date(date), terms].filter(Boolean).join(' · ');
  return `**${escaped(name)}**\n${escaped(about)}${url ? ` · <${url}>` : ''}`;
}

/** What the catalogue holds, its sources with their terms, and what the bot keeps about people: nothing. */
export function aboutMessage(wantedPart: number, setting: Setting): Message {
  const { catalogue, words } = setting;
  const { film, person, company, festival } = catalogue.counts;
  const sections = [
    ...section(words.holds, [words.counts(film, person, company, festival)]),
    ...section(words.privacy, [words.privacyText]),
    ...section(
      words.sourcesHeading,
      [...catalogue.sources()].map((source) => sourceLine(source, setting)),
    ),
  ];
  const parts = partsOf({ lead: paragraphs([words.aboutText]), sections });
  const index = Math.min(wantedPart, parts.length - 1);
  const part = parts[index];
  const moves = [
    ...(index > 0 ? [button(aboutId(index - 1), `◀ ${words.previous}`)] : []),
    ...(index < parts.length - 1 ? [button(aboutId(index + 1), `${words.next} ▶`)] : []),
  ];
  return {
    embeds: [
      {
        title: cutEscaped(words.aboutTitle, EMBED.title),
        ...(part?.description && { description: part.description }),
        color: ANSWER_COLOUR,
        fields: [...(part?.fields ?? [])],
      },
    ],
    components: moves.length > 0 ? [row(moves)] : [],
  };
}
