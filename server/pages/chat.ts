import { html, raw } from 'hono/html'
import { chatScript } from './chat-script.ts'
import { chatStyle } from './chat-style.ts'
import { icon } from './icon.ts'

/** Real questions for the first screen of an empty chat. */
const starters = [
  'Is it busy now?',
  'When is legs day quiet?',
  'Check me in',
  'How full is it tomorrow at 6?',
]

/**
 * The chat page, one document with its style and script inside.
 *
 * @param nonce the one that the page's content security policy names
 */
export function chatPage({ gym, nonce }: { gym: string; nonce: string }) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<title>${gym} · Spotter</title>
<link rel="icon" href="${raw(icon)}">
<style nonce="${nonce}">${raw(chatStyle)}</style>
</head>
<body>
<header>
<div class="name"><h1>${gym}</h1><p>Spotter</p></div>
<section id="strip" aria-label="The gym today" hidden></section>
</header>
<main>
<div id="log" role="log" aria-live="off" aria-label="Conversation">
<section id="empty" aria-label="Questions to begin with" hidden>
<h2>What would you like to know?</h2>
<p>Ask me when it’s quiet, how full it is, or tell me when you come and go.</p>
<div class="choices">${starters.map((starter) => html`<button type="button">${starter}</button>`)}</div>
</section>
</div>
<noscript><p class="note">This page talks to the gym with JavaScript. Please switch it on to chat here.</p></noscript>
</main>
<form id="composer">
<label class="unseen" for="box">Message to Spotter</label>
<textarea id="box" name="text" rows="1" maxlength="4000" autocomplete="off" enterkeyhint="send" placeholder="Ask about the gym"></textarea>
<button id="send">Send</button>
</form>
<div id="spoken" class="unseen" role="status" aria-live="polite"></div>
<script type="module" nonce="${nonce}">${raw(chatScript)}</script>
</body>
</html>`
}
