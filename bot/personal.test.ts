import { expect, test } from 'vitest'
import { isPersonal } from './personal.ts'

test.each([
  '/in',
  '/in legs',
  '/hold k3f9a2bc',
  '/cancel',
  '/mine',
  '/calendar',
  '/fair',
  '/notify legs below 10',
  '/stop',
  '/resume',
  '/feedback crowded',
  '/memory',
  '/share yes',
  '/good 2d9c0a6a2a65',
  ' /Undo k3f9a2',
])('%s is about oneself', (text) => expect(isPersonal(text)).toBe(true))

test.each([
  '/now',
  '/quiet legs',
  '/together',
  '/suits k3f9a2bc 1',
  '/slots',
  '/inside',
  'in, legs',
  '/help',
])('%s is for all to read', (text) => expect(isPersonal(text)).toBe(false))
