import { expect, test } from 'vitest'
import { readCommand } from '../commands.ts'
import { ironworks, tuesday } from '../offline/testing.ts'

const code = '9f03c41be7d2'

test.each([
  ['/admin', 'openAdmin', {}],
  ['/join k3f9-a2bc-7d2e', 'joinStaff', { code: 'k3f9-a2bc-7d2e' }],
  ['/join', 'joinStaff', { code: '' }],
  ['/staff', 'staffList', {}],
  ['/staff who', 'staffList', {}],
  ['/staff invite', 'staffList', {}],
  ['/staff invite chef', 'staffList', {}],
  ['/staff invite coach', 'inviteStaff', { role: 'coach' }],
  ['/staff invite front desk Sam, mornings', 'inviteStaff', { role: 'frontDesk', note: 'Sam, mornings' }],
  ['/staff invite Manager: Kim', 'inviteStaff', { role: 'manager', note: 'Kim' }],
  ['/staff set 2 manager', 'changeRole', { who: '2', role: 'manager' }],
  ['/staff set Sam Miller front desk', 'changeRole', { who: 'Sam Miller', role: 'frontDesk' }],
  [`/staff set 2 manager ${code}`, 'changeRole', { who: '2', role: 'manager', code }],
  ['/staff set 2 manager no', 'changeRole', { who: '2', role: 'manager', code: 'no' }],
  ['/staff set 2', 'staffList', {}],
  ['/staff remove Sam Miller', 'changeRole', { who: 'Sam Miller', role: 'member' }],
  [`/staff remove 3 ${code}`, 'changeRole', { who: '3', role: 'member', code }],
  ['/group', 'linkPlace', {}],
  ['/group end', 'linkPlace', { end: true }],
  [`/group -1001733456789 ${code}`, 'linkPlace', { place: '-1001733456789', code }],
  [`/group end 1101337755990020096 ${code}`, 'linkPlace', { end: true, place: '1101337755990020096', code }],
  ['/group 1101337755990020096 no', 'linkPlace', { place: '1101337755990020096', code: 'no' }],
])('%s', (text, tool, input) => {
  expect(readCommand(text, { gym: ironworks, now: tuesday })).toEqual({ kind: 'tool', tool, input })
})
