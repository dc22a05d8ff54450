import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { html, nothing } from 'lit';
import { placesOf } from './columns.ts';
import { markdown } from './markdown.ts';

function colourOf({ color }: APIEmbed): string {
  return color === undefined ? '' : `#${color.toString(16).padStart(6, '0')}`;
}

function fieldsView(fields: readonly APIEmbedField[]) {
  const places = placesOf(fields);
  return html`<discord-embed-fields slot="fields">
    ${fields.map(({ name, value }, index) => {
      const { column, span } = places[index] ?? { column: 1, span: 12 };
      return html`<discord-embed-field class="embed-field" style=${`--column: ${column}; --span: ${span}`}>
        <div class="embed-field-name" role="heading" aria-level="4">${markdown(name)}</div>
        <div class="embed-text">${markdown(value)}</div>
      </discord-embed-field>`;
    })}
  </discord-embed-fields>`;
}

/**
 * An embed. Its title and the fields' names are set as text of our own: the package's attributes for them know no
 * markdown, and fetch what looks like an emoji from Discord.
 */
export function embedView(embed: APIEmbed) {
  const { title, description, fields = [], footer } = embed;
  return html`<chat-embed slot="embeds" color=${colourOf(embed)}>
    ${title ? html`<div slot="description" class="embed-title" role="heading" aria-level="3" tabindex="-1">${markdown(title)}</div>` : nothing}
    ${description ? html`<div slot="description" class="embed-text embed-description" tabindex="-1">${markdown(description)}</div>` : nothing}
    ${fields.length > 0 ? fieldsView(fields) : nothing}
    ${footer ? html`<chat-embed-footer slot="footer"><span class="embed-text">${footer.text}</span></chat-embed-footer>` : nothing}
  </chat-embed>`;
}
