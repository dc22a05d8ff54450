import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import '@skyra/discord-components-core/discord-messages.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordEmbedFooter } from '@skyra/discord-components-core/discord-embed-footer.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { css, type PropertyValues } from 'lit';

/** Discord's message, with what its author and a keyboard need: today's greys are darker, Dismiss takes the focus. */
class ChatMessage extends DiscordMessage {
  static override styles = css`
      ${DiscordMessage.styles}
      :host {
        padding-right: 1em;
      }
      :host .discord-message-timestamp,
      :host([light-theme]) .discord-message-timestamp,
      .discord-message-ephemeral,
      :host([light-theme]) .discord-message-ephemeral {
        color: var(--quiet);
      }
      .discord-message-content {
        min-width: 0;
      }
      .discord-message-ephemeral .discord-message-ephemeral-link {
        color: var(--link);
      }
      @media (max-width: 30rem) {
        .discord-author-avatar {
          margin-right: 10px;
          min-width: 32px;
        }
        .discord-author-avatar img {
          width: 32px;
          height: 32px;
        }
      }
    `;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const dismiss = this.renderRoot.querySelector('.discord-message-ephemeral-link');
    if (!(dismiss instanceof HTMLElement)) return;
    dismiss.tabIndex = 0;
    dismiss.onkeydown = ({ key }) => {
      if (key === 'Enter') dismiss.click();
    };
  }
}

/** Discord's button; one that can't be pressed keeps the focus, so that a page turned by keyboard doesn't lose it. */
class ChatButton extends DiscordButton {
  static override shadowRootOptions = { ...DiscordButton.shadowRootOptions, delegatesFocus: true };

  static override styles = css`
      ${DiscordButton.styles}
      :host > button:first-child {
        min-height: 32px;
        height: auto;
        padding: 0 16px;
      }
      :host > button:focus-visible {
        outline: 2px solid var(--focus);
        outline-offset: 2px;
      }
      .secondary,
      .secondary.hoverable:hover {
        color: var(--button-text);
        background-color: var(--button);
      }
      .secondary.hoverable:hover {
        filter: brightness(0.92);
      }
      .primary.disabled {
        opacity: 1;
      }
      @media (forced-colors: active) {
        :host > button:first-child {
          border: 1px solid ButtonText;
        }
        :host > button.disabled {
          border-color: GrayText;
          color: GrayText;
          opacity: 1;
        }
      }
      @media (max-width: 30rem) {
        :host > button:first-child {
          padding: 0 10px;
          margin-right: 6px;
        }
      }
    `;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.renderRoot.querySelector('button')?.setAttribute('aria-disabled', String(this.disabled));
  }
}

/** The line above an answer that says what was used. */
class ChatCommand extends DiscordCommand {
  static override styles = [
    DiscordCommand.styles,
    css`
      :host,
      :host([light-theme]),
      :host .discord-replied-message-username,
      :host([light-theme]) .discord-replied-message-username {
        color: var(--quiet);
        opacity: 1;
      }
      :host .discord-slash-command-name {
        color: var(--command) !important;
        background-color: var(--command-ground);
      }
    `,
  ].flat();
}

/** Discord's embed, in the page's own colours. */
class ChatEmbed extends DiscordEmbed {
  static override styles = css`
    ${DiscordEmbed.styles}
    :host,
    :host([light-theme]) {
      color: var(--text);
    }
    :host .discord-embed-root {
      flex: 1;
    }
    :host .discord-embed-wrapper .discord-embed-grid {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    :host .discord-embed-wrapper,
    :host([light-theme]) .discord-embed-wrapper {
      width: 100%;
      background-color: var(--raised);
      border-color: var(--line);
    }
  `;
}

/** The foot of an embed, dark enough to be read. */
class ChatEmbedFooter extends DiscordEmbedFooter {
  static override styles = css`
    ${DiscordEmbedFooter.styles}
    :host,
    :host([light-theme]) {
      color: var(--quiet);
    }
  `;
}

customElements.define('chat-command', ChatCommand);
customElements.define('chat-embed', ChatEmbed);
customElements.define('chat-embed-footer', ChatEmbedFooter);
customElements.define('chat-message', ChatMessage);
customElements.define('chat-button', ChatButton);
