import type { ApiApp } from './env.ts'

const about = `Everything the gym's own people can read and change, for programs.

A program sends a key of its gym as \`Authorization: Bearer spotter_gym_...\`. The key's scopes are rights; a call without the right it needs is answered with 403. The page at /admin uses the same calls with the cookie of its session; calls by cookie that change something need the header \`X-Spotter: 1\` and come from our own page.

Figures behind which fewer than five people stand (ten for anything about health) are the word "hidden". What fails is answered with \`{"error": "One sentence."}\`. A key may call 300 times a minute.`

/** The whole interface as an OpenAPI 3.1 document. */
export function documentOf(app: ApiApp) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Spotter', version: '1', description: about },
    servers: [{ url: '/' }],
    tags: [
      { name: 'Me', description: 'Who calls' },
      { name: 'Reports', description: 'What the gym should know of itself' },
      { name: 'Settings', description: 'The gym: rooms, hours, splits, equipment, rules' },
      { name: 'People', description: 'Members, roles and invitations' },
      { name: 'Announcements', description: 'What members are told' },
      { name: 'Imports', description: 'Files of counts, visits and members' },
      { name: 'Experiments', description: 'Ways of advising that take turns' },
      { name: 'Keys', description: 'Programs and door counters' },
      { name: 'Audit', description: 'Who changed what' },
    ],
  })
}

export type Document = ReturnType<typeof documentOf>
