import { openDiscord } from '../../bot/channels/discord.ts'
import { openDiscordHttp } from '../../bot/channels/discord-http.ts'
import type { DoorDeps } from '../../bot/channels/door.ts'
import { mia as onDiscord, slashInDirect } from '../../bot/channels/fixtures/discord.ts'
import { mia as onTelegram } from '../../bot/channels/fixtures/telegram.ts'
import { playDiscord, type SentInteraction } from '../../bot/channels/loopback/discord-api.ts'
import { playTelegram } from '../../bot/channels/loopback/telegram-api.ts'
import { openTelegram } from '../../bot/channels/telegram.ts'
import { offered } from '../../bot/commands/offered.ts'
import { createApp } from '../app.ts'
import type { Deps } from '../deps.ts'
import { dense, type Player, type Shown } from './player.ts'

const pngEnd = /\.png$/

/** The form that Discord offers beside the choices. */
const formLabel = 'Fill in a form'

/** Discord's letters without what keeps them from being formatting. */
const plainText = (text: string): string => text.replace(/\\([*_~`|>#\\[\]()-])/g, '$1').replace(/\*\*/g, '')

/** Mia on Telegram, in private. */
export async function telegramPlayer(deps: DoorDeps): Promise<Player> {
  const api = await playTelegram()
  const door = await openTelegram({ kind: 'polling', token: api.token, apiRoot: api.root }, deps)
  let [photos, documents] = [0, 0]
  let before = new Map<number, string>()
  const wordsOf = ({ text, caption }: { text?: string; caption?: string }) => text ?? caption ?? ''
  const begin = () => {
    before = new Map(api.state.messages.map((message) => [message.message_id, wordsOf(message)]))
    photos = api.accepted('sendPhoto').length
    documents = api.accepted('sendDocument').length
  }
  return {
    name: 'telegram',
    sender: `${onTelegram.id}`,
    say: (text) => {
      begin()
      return api.say(text)
    },
    press: (label) => {
      begin()
      return api.press(label)
    },
    async shown() {
      // An answer may take the place of an earlier one.
      const since = api.state.messages.filter(
        (message) => before.get(message.message_id) !== wordsOf(message),
      )
      // A file comes after the words, and the choices hang on these.
      const rows = since.findLast(({ reply_markup }) => reply_markup)?.reply_markup?.inline_keyboard ?? []
      return {
        text: dense(since.map(wordsOf).join('\n')),
        labels: rows.flat().map(({ text }) => text),
        pictures: api.accepted('sendPhoto').length - photos,
        files: api
          .accepted('sendDocument')
          .slice(documents)
          .flatMap(({ names }) => Object.values(names as Record<string, string>)),
      }
    },
    async close() {
      await door.close()
      await api.close()
      if (api.mistakes.length > 0) throw new Error(`against Telegram's rules: ${api.mistakes.join('; ')}`)
    },
  }
}

/** Mia on Discord, in direct messages, by its gateway. */
export async function discordPlayer(deps: DoorDeps): Promise<Player> {
  const api = await playDiscord()
  const door = await openDiscord({ token: api.token, apiRoot: api.root }, deps)
  let messages = 0
  return {
    name: 'discord',
    sender: onDiscord.id,
    async say(text) {
      messages = api.state.messages.length
      api.say(text)
    },
    async press(label) {
      messages = api.state.messages.length
      api.press(label)
    },
    async shown() {
      return shownOn(api.state.messages.slice(messages))
    },
    async close() {
      await door.close()
      await api.close()
      if (api.mistakes.length > 0) throw new Error(`against Discord's rules: ${api.mistakes.join('; ')}`)
    },
  }
}

const commandForm = /^\/(\w+)(?:\s+([\s\S]+))?$/

/** Mia on Discord where nothing but signed requests reaches us: what she says in her own words is asked by a command. */
export async function discordHttpPlayer(deps: Deps, given: DoorDeps, now: () => Date): Promise<Player> {
  const api = await playDiscord()
  const { token, root: apiRoot, publicKey } = api
  const door = openDiscordHttp({ token, apiRoot, publicKey, applicationId: undefined }, given)
  const app = createApp(deps, { telegram: undefined, discord: door.interactions }, now)
  const house = async (request: Request) => app.fetch(request)
  let [messages, nth] = [0, 0]
  const sent = (interaction: SentInteraction) => {
    messages = api.state.messages.length
    const id = `14414947555566${String(++nth).padStart(5, '0')}`
    return api.request(house, { ...interaction, id, token: `own${nth}` } as SentInteraction)
  }
  return {
    name: 'discord',
    sender: onDiscord.id,
    async say(text) {
      const [, name = 'ask', rest = ''] = commandForm.exec(text) ?? []
      const known = offered.find((each) => each.name === name)
      const words = text.startsWith('/') ? rest : text
      // A command of no picker can't be given here; it is said in words.
      const option = known?.options.find(({ kind }) => kind !== 'number')?.name ?? 'words'
      const asked = known ? name : 'ask'
      const value = known ? words : text
      const options = value === '' ? [] : [{ name: known ? option : 'words', type: 3, value }]
      const data = { id: '1', name: asked, type: 1, options }
      await sent({ ...slashInDirect, type: 2, data, locale: 'en-GB' } as unknown as SentInteraction)
    },
    async press(label) {
      await sent(api.pressOf(label))
    },
    async shown() {
      return shownOn(api.state.messages.slice(messages))
    },
    async close() {
      await door.landed()
      await api.close()
      if (api.mistakes.length > 0) throw new Error(`against Discord's rules: ${api.mistakes.join('; ')}`)
    },
  }
}

type Kept = Awaited<ReturnType<typeof playDiscord>>['state']['messages'][number]

/** What stands in Discord's messages, with what went on in a frame. */
function shownOn(since: readonly Kept[]): Shown {
  const files = since.flatMap((message) => message.files.map(({ name }) => name))
  const rows = since.findLast(({ components = [] }) => components.length > 0)?.components ?? []
  const words = since.flatMap(({ content, embeds = [] }) => [
    content,
    ...embeds.flatMap((embed) => ('description' in embed && embed.description ? [embed.description] : [])),
  ])
  return {
    text: dense(plainText(words.join('\n'))),
    labels: rows
      .flatMap(({ components }) => components)
      .flatMap((one) => ('options' in one ? one.options.map(({ label }) => label) : (one.label ?? '')))
      .filter((label) => label !== formLabel),
    pictures: files.filter((name) => pngEnd.test(name)).length,
    files: files.filter((name) => !pngEnd.test(name)),
  }
}
