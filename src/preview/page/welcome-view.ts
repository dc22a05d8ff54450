import { html, nothing } from 'lit';
import { BOT } from './shown/entry-view.ts';

/** The beginning of the channel: what this is, and lines to try. */
export function welcomeView(examples: readonly string[], onTry: (line: string) => void) {
  return html`<section class="welcome" aria-labelledby="welcome">
    <img src=${BOT.picture} alt="" width="68" height="68" />
    <h2 id="welcome">Welcome to #film-club!</h2>
    <p>
      ${BOT.name} answers here as it does on Discord, from the records on this machine. Type <kbd>/</kbd> to see its
      commands${examples.length > 0 ? ', or try one of these:' : '.'}
    </p>
    ${
      examples.length > 0
        ? html`<ul class="examples">
          ${examples.map(
            (line) => html`<li><button type="button" @click=${() => onTry(line)}>${line}</button></li>`,
          )}
        </ul>`
        : nothing
    }
  </section>`;
}
