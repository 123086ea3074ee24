import { expect, test } from 'vitest'
import { languages, namedIn } from '../../tools/kit/language.ts'
import { catalogues } from '../../tools/kit/languages/catalogue.ts'
import { readCommand } from '../commands.ts'
import { ironworks, tuesday } from '../offline/testing.ts'
import { commandNamed, commandNames, nameIn } from './names.ts'
import { offered } from './offered.ts'

const others = languages.filter((language) => language !== 'en')

test('what the issue of a gym wants is there', () => {
  const names = offered.map(({ name }) => name)
  for (const name of 'in out now quiet slots book cancel together alert macros plan meals log progress profile feedback export forget settings help report why feed model members announce'.split(
    ' ',
  ))
    expect(names, name).toContain(name)
})

test.each(languages)(
  'in %s every command has a name of its own that each app takes, and one line',
  (language) => {
    const names = offered.map(({ name }) => nameIn(language, name))
    expect(new Set(names).size).toBe(names.length)
    for (const { name, description } of offered) {
      expect(nameIn(language, name)).toMatch(/^[a-z0-9_]{1,32}$/)
      const line = namedIn(language, description)
      expect(line.length, line).toBeLessThanOrEqual(100)
      expect(line, line).not.toMatch(/\n/)
    }
  },
)

test('no name means two commands in two languages', () => {
  for (const { name } of offered) {
    for (const language of languages) expect(commandNamed(nameIn(language, name)) ?? name).toBe(name)
  }
})

test('a command is read by its name in every language, and by the ones it had before', () => {
  const world = { gym: ironworks, now: tuesday }
  for (const { name } of offered) {
    const asked = readCommand(`/${name}`, world)
    expect(asked?.kind, name).not.toBe('unknown')
    for (const language of others)
      expect(readCommand(`/${nameIn(language, name)}`, world), name).toEqual(asked)
  }
  expect(readCommand('/Ruhig@spotter_bot legs', world)).toEqual(readCommand('/quiet legs', world))
  expect(readCommand('/feeds', world)).toEqual(readCommand('/feed', world))
})

test('every line, option and label of the pickers is in every language', () => {
  const said = offered.flatMap(({ description, options }) => [
    description,
    ...options.flatMap((option) => [option.description, ...(option.among ?? []).map(({ label }) => label)]),
  ])
  for (const language of others) {
    expect(said.filter((words) => catalogues[language][words] === undefined)).toEqual([])
    for (const words of said) expect(namedIn(language, words).length, words).toBeLessThanOrEqual(100)
  }
})

test('names that only one command may have are kept for it, also where its part of the house is another', () => {
  expect(Object.keys(commandNames)).toEqual(expect.arrayContaining(['me', 'link', 'privacy']))
})
