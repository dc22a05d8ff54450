import { html, nothing } from 'lit';
import type { AnswerEntry, Entry, SaidEntry } from '../conversation.ts';
import { clockTime } from './clock.ts';
import { componentsView, type OnPress } from './components-view.ts';
import { embedView } from './embed-view.ts';
import { markdown } from './markdown.ts';

/** The two who speak here. */
export const BOT = { name: 'Dom Kino', picture: '/dom-kino.svg' } as const;
const PERSON = { name: 'You', picture: '/you.svg' } as const;

function failureView(text: string) {
  return html`<span class="failure" role="alert">
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3 2 21h20L12 3Zm-1 7h2v6h-2v-6Zm0 7.500h2v2h-2v-2Z" /></svg>${text}
  </span>`;
}

function saidView({ at, text }: SaidEntry) {
  return html`<chat-message
    role="article"
    aria-label=${`${PERSON.name}, ${clockTime(at)}`}
    author=${PERSON.name}
    avatar=${PERSON.picture}
    timestamp=${clockTime(at)}
    ><span class="message-text" tabindex="-1">${text}</span></chat-message
  >`;
}

function bodyOf({ state, message }: AnswerEntry) {
  if (state === 'sending') return html`<span class="sending">Sending command…</span>`;
  if (state === 'no-answer') return failureView('The application did not respond');
  return html`<span class="message-text">${markdown(message.content)}</span>`;
}

function usedView(used: string) {
  return html`<chat-command
    slot="reply"
    type="slash_command"
    author=${PERSON.name}
    avatar=${PERSON.picture}
    command=${used}
  ></chat-command>`;
}

function answerView(entry: AnswerEntry, onPress: OnPress, onDismiss: () => void) {
  const { key, at, used, state, message, onlyForAsker, busy, failed } = entry;
  return html`<chat-message
    role="article"
    aria-label=${`${BOT.name}, ${clockTime(at)}`}
    aria-busy=${busy}
    bot
    author=${BOT.name}
    avatar=${BOT.picture}
    timestamp=${clockTime(at)}
    ?ephemeral=${onlyForAsker || state === 'no-answer'}
    .dismissMessageClicked=${onDismiss}
  >
    ${used === undefined ? nothing : usedView(used)}${bodyOf(entry)}${(message.embeds ?? []).map(embedView)}${componentsView(message.components ?? [], `message-${key}`, onPress)}${
      failed ? html`<div slot="components">${failureView('This interaction failed')}</div>` : nothing
    }
  </chat-message>`;
}

/** One entry of the channel as Discord shows it. */
export function entryView(
  entry: Entry,
  onPress: (entry: AnswerEntry) => OnPress,
  onDismiss: (entry: Entry) => void,
) {
  return entry.kind === 'said' ? saidView(entry) : answerView(entry, onPress(entry), () => onDismiss(entry));
}
