import { writeFileSync } from 'node:fs'
import { openDiscord } from '../bot/channels/discord.ts'
import { openDiscordHttp } from '../bot/channels/discord-http.ts'
import { type DiscordApi, playDiscord } from '../bot/channels/loopback/discord-api.ts'
import * as storm from '../bot/channels/loopback/discord-storm.ts'
import { rehearse } from '../bot/channels/loopback/rehearsal.ts'

/** Ten thousand events over a gateway that breaks, and ten thousand signed requests, through faults of every kind. */

const count = 10_000
const allowance = { most: 5, windowMs: 100 }

async function measured(work: (api: DiscordApi) => Promise<storm.Happening[]>) {
  const api = await playDiscord()
  api.state.allowance = allowance
  const begun = performance.now()
  const all = await work(api)
  const seconds = (performance.now() - begun) / 1000
  await api.close()
  const wrong = storm.wronglyAnswered(api, all)
  const answers = storm.answersOf(api)
  return {
    events: new Set(all.map(({ id }) => id)).size,
    deliveries: all.length,
    calls: api.calls.length,
    lost: wrong.filter((each) => each.endsWith(': 0')).length,
    twice: [...answers.values()].filter((times) => times > 1).length,
    againstTheDocumentation: api.mistakes.length,
    resumed: api.gateway.session.resumed,
    seconds: Math.round(seconds),
  }
}

const deps = () => ({ ...rehearse(storm.answeringOnce().answer).deps, sleep: storm.briefly })

const gateway = await measured(async (api) => {
  const all = storm.happenings(count, 'gateway')
  storm.weather(api, 'gateway')
  const door = await openDiscord({ token: api.token, apiRoot: api.root, perSecond: 10_000 }, deps())
  await storm.arriveByGateway(api, all)
  const over = performance.now() + 600_000
  while (storm.answersOf(api).size < count && performance.now() < over) await storm.briefly(60)
  await door.close()
  return all
})

const requests = await measured(async (api) => {
  const all = storm.happenings(count, 'requests', ['command', 'press'])
  storm.weather(api, 'requests')
  const config = {
    token: api.token,
    apiRoot: api.root,
    perSecond: 10_000,
    publicKey: api.publicKey,
    applicationId: undefined,
  }
  const door = openDiscordHttp(config, deps())
  await storm.arriveByRequest(api, door.interactions, all)
  await door.landed()
  return all
})

const results = { gateway, requests }
writeFileSync(new URL('results/discord-storm.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`)
process.stdout.write(`${JSON.stringify(results, null, 2)}\n`)
