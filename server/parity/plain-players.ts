import { createApp } from '../app.ts'
import { shown as inTerminal } from '../cli/shown.ts'
import type { Deps } from '../deps.ts'
import type { ReplyBody } from '../pages/wire.ts'
import { dense, type Ear, type Player, type Shown } from './player.ts'

/** What the browser's cookie holds. */
const browser = '5b0a4a2e-8d1c-4c57-9d7a-0f3f8a9c1e11'

const nothing: Shown = { text: '', labels: [], pictures: 0, files: [] }

/** A member who types at the terminal: choices are typed by their number. */
export function terminalPlayer({ answer }: Ear, now: () => Date): Player {
  let newest = nothing
  let count = 0
  async function say(text: string): Promise<void> {
    const turn = { id: `${count++}`, channel: 'terminal', conversation: 'mia', private: true } as const
    const reply = await answer({ ...turn, sender: 'mia', senderName: 'Mia', text, at: now() })
    const [first = '', ...rest] = reply ? inTerminal(reply).split('\n') : []
    const lines = [first.replace(/^gym {2}/, ''), ...rest.map((line) => line.slice(5))]
    const labels = (reply?.choices ?? []).map((_, i) => lines.at(i - (reply?.choices.length ?? 0)) ?? '')
    const words = lines.slice(0, lines.length - labels.length)
    newest = {
      text: dense(words.join('\n')),
      labels: labels.map((label) => label.replace(/^\d\) /, '')),
      pictures: reply?.charts.length ?? 0,
      files: (reply?.files ?? []).map(({ name }) => name),
    }
  }
  return {
    name: 'terminal',
    sender: 'mia',
    say,
    press: (label) => say(`${newest.labels.indexOf(label) + 1}`),
    shown: async () => newest,
    close: async () => {},
  }
}

/** A member in a browser, by what the page sends and is sent. */
export function webPlayer(deps: Deps, { answer }: Ear, now: () => Date): Player {
  const app = createApp({ ...deps, answer }, { telegram: undefined }, now)
  const cookie = `spotter=${browser}`
  let reply: ReplyBody | undefined
  let count = 0
  async function say(text: string): Promise<void> {
    const headers = { 'content-type': 'application/json', cookie }
    const body = JSON.stringify({ text, id: `${count++}` })
    const response = await app.request('/api/chat', { method: 'POST', headers, body })
    if (!response.ok) throw new Error(`the web answered ${response.status}: ${await response.text()}`)
    reply = (await response.json()) as ReplyBody
  }
  return {
    name: 'web',
    sender: browser,
    say,
    press: (label) => say(reply?.choices.find((choice) => choice.label === label)?.send ?? label),
    shown: async () => ({
      text: dense(reply?.reply ?? ''),
      labels: (reply?.choices ?? []).map(({ label }) => label),
      pictures: reply?.charts.length ?? 0,
      files: (reply?.files ?? []).map(({ name }) => name),
    }),
    close: async () => {},
  }
}
