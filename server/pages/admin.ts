import { html, raw } from 'hono/html'
import { adminScript } from './admin-script.ts'
import { adminStyle } from './admin-style.ts'
import type { GymShown } from './admin-wire.ts'
import { icon } from './icon.ts'

/**
 * The page of the gym's own people, one document with its style and script inside. It holds nothing that a
 * member couldn't see; every figure is asked for through the interface, which knows who may see it.
 *
 * @param nonce the one that the page's content security policy names
 */
export function adminPage({ gym, nonce }: { gym: GymShown; nonce: string }) {
  // Within a script, markup can end it early; as an escape it reads the same.
  const data = JSON.stringify(gym).replaceAll('<', '\\u003c')
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>${gym.name} · Spotter</title>
<link rel="icon" href="${raw(icon)}">
<style nonce="${nonce}">${raw(adminStyle)}</style>
</head>
<body>
<a class="skip" href="#title">Skip to the page</a>
<header>
<div class="name"><strong>${gym.name}</strong> <span class="soft" id="reader"></span></div>
<button type="button" id="open-menu" aria-expanded="false" aria-controls="menu">Menu</button>
<button type="button" id="leave">Log out</button>
</header>
<nav id="menu" aria-label="Menu"></nav>
<main>
<h1 id="title" tabindex="-1">${gym.name}</h1>
<div id="spoken" role="status"></div>
<div id="view" aria-busy="true"></div>
<noscript><p class="note">This page asks the gym with JavaScript. Please switch it on.</p></noscript>
</main>
<script type="application/json" id="gym">${raw(data)}</script>
<script type="module" nonce="${nonce}">${raw(adminScript)}</script>
</body>
</html>`
}
