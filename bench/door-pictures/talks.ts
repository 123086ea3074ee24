import { setTimeout as wait } from 'node:timers/promises'
import { openDiscord } from '../../bot/channels/discord.ts'
import type { DoorDeps } from '../../bot/channels/door.ts'
import { playDiscord } from '../../bot/channels/loopback/discord-api.ts'
import { playTelegram } from '../../bot/channels/loopback/telegram-api.ts'
import { openTelegram } from '../../bot/channels/telegram.ts'
import type { Bubble } from './page.ts'

/** What is said, or the button that is pressed. */
export type Step = string | { press: string }

/** Waits until a count has grown, and then stays for a moment. */
async function settled(count: () => number, before: number): Promise<void> {
  for (let now = count(), last = -1; now === before || now !== last; now = count()) {
    last = now
    await wait(400)
  }
}

/** A talk with the bot on Telegram, as the platform was asked to show it. */
export async function telegramTalk(deps: DoorDeps, steps: readonly Step[]): Promise<Bubble[]> {
  const api = await playTelegram()
  const door = await openTelegram({ kind: 'polling', token: api.token, apiRoot: api.root }, deps)
  const bubbles: Bubble[] = []
  for (const step of steps) {
    const before = api.state.messages.length
    const photos = api.accepted('sendPhoto').length
    if (typeof step === 'string') {
      bubbles.push({ from: 'member', text: step })
      await api.say(step)
    } else await api.press(step.press)
    await settled(() => api.state.messages.length, before)
    const drawn = api.accepted('sendPhoto').slice(photos)
    for (const message of api.state.messages.slice(before)) {
      const png = message.photo ? drawn.shift()?.photo : undefined
      const rows = (message.reply_markup?.inline_keyboard ?? []).map((row) => row.map(({ text }) => text))
      const text = message.text ?? message.caption ?? message.document?.file_name ?? ''
      bubbles.push({ from: 'bot', text, rows, ...(png instanceof Uint8Array ? { png } : {}) })
    }
  }
  await door.close()
  await api.close()
  return bubbles
}

/** A talk with the bot on Discord, in direct messages. */
export async function discordTalk(deps: DoorDeps, steps: readonly Step[]): Promise<Bubble[]> {
  const api = await playDiscord()
  const door = await openDiscord({ token: api.token, apiRoot: api.root }, deps)
  const bubbles: Bubble[] = []
  for (const step of steps) {
    const before = api.state.messages.length
    if (typeof step === 'string') {
      bubbles.push({ from: 'member', text: step })
      api.say(step)
    } else api.press(step.press)
    await settled(() => api.state.messages.length, before)
    for (const { content, components = [], files, ephemeral } of api.state.messages.slice(before)) {
      const png = files.find(({ name }) => name.endsWith('.png'))?.bytes
      const rows = components.map((row) =>
        row.components.flatMap((one) =>
          'options' in one ? one.options.map(({ label }) => label) : (one.label ?? ''),
        ),
      )
      bubbles.push({ from: 'bot', text: content, rows, alone: ephemeral, ...(png ? { png } : {}) })
    }
  }
  await door.close()
  await api.close()
  return bubbles
}
