import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { BOT } from './shown/entry-view.ts';

interface Welcome {
  readonly examples: readonly string[];
  readonly onTry: (line: string) => void;
  /** How often the bot was asked in vain; 0 once it has answered. */
  readonly failures: number;
  readonly onTryAgain: () => void;
}

/** Said anew after each failure, for those who hear the page. */
function unreachableView(failures: number, onTryAgain: () => void) {
  const sentence = `${BOT.name} can’t be reached. Is it still running?`;
  return html`${keyed(failures, html`<p class="failure" role="alert">${sentence}</p>`)}
    <p><button type="button" class="plain" @click=${onTryAgain}>Try again</button></p>`;
}

/** The beginning of the channel: what this is, and lines to try, or that the bot can't be reached. */
export function welcomeView({ examples, onTry, failures, onTryAgain }: Welcome) {
  return html`<section class="welcome" aria-labelledby="welcome">
    <img src=${BOT.picture} alt="" width="68" height="68" />
    <h2 id="welcome">Welcome to #film-club!</h2>
    <p>
      ${BOT.name} answers here as it does on Discord, from its own records. Type <kbd>/</kbd> to see its
      commands${examples.length > 0 ? ', or try one of these:' : '.'}
    </p>
    ${failures > 0 ? unreachableView(failures, onTryAgain) : nothing}
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
