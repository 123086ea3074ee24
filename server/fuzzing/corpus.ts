import {
  buttonInGuild,
  slashForAll,
  slashInDirect,
  slashInGuild,
} from '../../bot/channels/fixtures/discord.ts'
import * as telegram from '../../bot/channels/fixtures/telegram.ts'
import { reportKinds } from '../../tools/report/index.ts'

const member = '00000000-0000-4000-8000-00000000000a'

const said = [
  ...[
    'is it busy now?',
    'when is legs day quiet?',
    'check me in for legs',
    '80 kg, 180 cm, 30, male',
    '/start',
  ],
  ...[
    'squat 80x8,8,7',
    'make me a plan for 3 days',
    '/undo',
    '1',
    'forget me',
    'ich wiege 80 kg',
    '¿qué como hoy?',
  ],
]

const call = (method: string, params: unknown = {}) => ({ jsonrpc: '2.0', id: 1, method, params })

/** Bodies that are right, by the path they go to: where mutations begin. */
export const corpus: Readonly<Record<string, readonly unknown[]>> = {
  '/api/chat': said.map((text, i) => ({ text, id: `m${i}` })),
  '/webhooks/telegram': Object.values(telegram).filter(
    (each) => typeof each === 'object' && 'update_id' in each,
  ),
  '/webhooks/discord': [{ type: 1 }, slashInGuild, slashForAll, slashInDirect, buttonInGuild],
  '/mcp': [
    call('initialize', {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'x', version: '1' },
    }),
    call('tools/list'),
    call('tools/call', { name: 'crowdNow', arguments: { split: 'legs' } }),
    call('tools/call', { name: 'recommendSlots', arguments: {} }),
  ],
  '/api/gyms/:gym/counts': [
    { readings: [{ at: '2026-11-24T17:40:00+01:00', count: 31, capacity: 80, capped: false }] },
    [{ at: '2026-11-24T17:41:00+01:00', count: 32 }],
  ],
  '/api/generate-plan': [
    {
      profile: {
        age: 30,
        sex: 'male',
        weight: 80,
        height: 180,
        goal: 'muscle',
        daysPerWeek: 3,
        screening: [],
      },
      seed: 'a',
    },
  ],
  '/api/v1/gyms/:gym/settings': [
    { capacity: 90 },
    { comfort: 0.7, quietHours: { from: '22:00', to: '07:00' } },
  ],
  '/api/v1/gyms/:gym/members/:id': [{ role: 'coach' }],
  '/api/v1/gyms/:gym/invitations': [{ role: 'coach', note: 'Sam' }],
  '/api/v1/gyms/:gym/announcements': [
    { kind: 'news', text: 'New racks.' },
    {
      kind: 'closure',
      text: 'Closed.',
      closure: { from: '2026-11-26T14:00:00Z', to: '2026-11-26T16:00:00Z' },
    },
  ],
  '/api/v1/gyms/:gym/keys': [{ name: 'till', scopes: ['floor'] }],
  '/api/v1/gyms/:gym/feeds': [{ name: 'door' }],
  '/api/v1/gyms/:gym/experiments': [{ days: 14 }, { a: 1, b: 2, days: 14 }],
  '/api/v1/gyms/:gym/imports': ['member,in,out\n1,2026-11-01 10:00,2026-11-01 11:00\n'],
  '/me/do': [{ send: '/me' }, { send: '/in legs' }],
  '/me/login': [{ email: 'mia@gym.example', password: 'correct horse battery' }],
  '/me/register': [{ email: 'mia@gym.example', password: 'correct horse battery', name: 'Mia' }],
  '/me/settings': [{ language: 'de' }, { noNumbers: 'on', units: 'us' }],
  '/me/preferences': [{ split: 'legs', weekday: '2', from: '18:00' }],
  '/me/account/password': [{ email: 'mia@gym.example', password: 'correct horse', current: '' }],
  '/admin/login': [{ email: 'olga@gym.example', password: 'correct horse battery', code: '' }],
  '/admin/account/password': [{ email: 'olga@gym.example', password: 'correct horse battery', current: '' }],
  '/admin/account/codes': [{ code: '123456', secret: 'JBSWY3DPEHPK3PXP' }],
}

/** Values that are right, by the name of a parameter. */
export const parameters: Readonly<Record<string, readonly string[]>> = {
  gym: ['demo', 'demo', 'demo', 'elsewhere'],
  id: ['1', '0', '-1', '9007199254740993', member],
  kind: [...reportKinds, 'none'],
  start: ['2026-11-24T18:00:00.000Z', '2026-11-24', 'now'],
  file: ['demo.json', 'x.json', '0123456789abcdef0123456789abcdef.ics'],
  token: ['0'.repeat(64), 'x'],
  code: ['k3f9-a2bc-7d2e', 'x'],
  before: ['0', '12', '99999999999999999999'],
  after: ['0', '12'],
  from: ['2026-11-01', '2026-11-24T00:00:00Z'],
  to: ['2026-11-24', '2027-01-01'],
  page: ['1', '0', '-1', '1e9'],
  split: ['legs', 'all', 'nothing'],
  format: ['csv', 'pdf', 'json'],
  language: ['de', 'es', 'xx'],
}
