import { parse } from 'discord-markdown-parser';
import { html, nothing, type TemplateResult } from 'lit';

type Node = ReturnType<typeof parse>[number];
type Shown = TemplateResult | string | typeof nothing;

const WEB_ADDRESS = /^https?:\/\//i;

function inside({ content }: Node): Shown | Shown[] {
  if (Array.isArray(content)) return content.map(nodeView);
  return typeof content === 'string' ? content : nothing;
}

function link(node: Node): Shown {
  const target = String(node.target);
  if (!WEB_ADDRESS.test(target)) return html`${inside(node)}`;
  return html`<a href=${target} target="_blank" rel="noopener noreferrer">${inside(node)}</a>`;
}

function nodeView(node: Node): Shown {
  switch (node.type) {
    case 'strong':
      return html`<strong>${inside(node)}</strong>`;
    case 'em':
      return html`<em>${inside(node)}</em>`;
    case 'underline':
      return html`<u>${inside(node)}</u>`;
    case 'strikethrough':
      return html`<s>${inside(node)}</s>`;
    case 'inlineCode':
      return html`<code>${inside(node)}</code>`;
    case 'codeBlock':
      return html`<pre><code>${inside(node)}</code></pre>`;
    case 'blockQuote':
      return html`<blockquote>${inside(node)}</blockquote>`;
    case 'heading':
      return html`<strong class="markdown-heading">${inside(node)}</strong>`;
    case 'subtext':
      return html`<small>${inside(node)}</small>`;
    case 'spoiler':
      return html`<span class="spoiler">${inside(node)}</span>`;
    case 'br':
    case 'newline':
      return '\n';
    case 'autolink':
    case 'url':
    case 'link':
      return link(node);
    case 'user':
    case 'role':
    case 'channel':
      return html`<span class="mention">@${String(node.id)}</span>`;
    case 'everyone':
    case 'here':
      return html`<span class="mention">@${node.type}</span>`;
    default:
      return html`${inside(node)}`;
  }
}

/**
 * Discord's markdown as Discord shows it in embeds. Read by somebody else's parser, so that an escape that our
 * replies forget shows here as it would there; nothing in it can become markup of the page.
 */
export function markdown(text: string): Shown[] {
  return parse(text, 'extended').map(nodeView);
}
