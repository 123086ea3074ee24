import type { Api } from 'grammy'
import type { BotCommand, BotCommandScope } from 'grammy/types'
import { type Language, languages, namedIn } from '../../tools/kit/language.ts'
import type { Log } from '../log.ts'
import type { Command } from './door.ts'
import { problemOf } from './telegram-faults.ts'

/** What a group is shown: what all may read. */
const forGroups: readonly string[] = ['now', 'quiet', 'why', 'slots', 'together', 'help']

/** What those who run a group are shown beside it. */
const forAdministrators: readonly string[] = ['group']

/** Limits of the Bot API: commands of a menu, letters of a description. */
const mostCommands = 100
const mostDescription = 256

/** A menu: whom it is for, in which language, and its commands. Without a language it is for all that have no menu of their own. */
export type Menu = { scope: BotCommandScope; language: Language | undefined; commands: BotCommand[] }

/** A command's line in a language. Names that Telegram would refuse are left in English. */
function lineOf({ name, description, names }: Command, language: Language): BotCommand {
  const own = language === 'en' ? undefined : names?.[language]
  return {
    command: own !== undefined && /^[a-z0-9_]{1,32}$/.test(own) ? own : name,
    description: namedIn(language, description).slice(0, mostDescription),
  }
}

const linesOf = (commands: readonly Command[], language: Language): BotCommand[] =>
  commands.slice(0, mostCommands).map((command) => lineOf(command, language))

/** The menus that everybody sees: in private, in groups, and for those who run one; each in every language of ours. */
export function menusOf(commands: readonly Command[]): Menu[] {
  const own = commands.filter(({ staff }) => !staff)
  const shared = own.filter(({ name }) => forGroups.includes(name))
  const running = [...shared, ...commands.filter(({ name }) => forAdministrators.includes(name))]
  const shown: [
    BotCommandScope['type'] & ('default' | 'all_group_chats' | 'all_chat_administrators'),
    readonly Command[],
  ][] = [
    ['default', own],
    ['all_group_chats', shared],
    ['all_chat_administrators', running],
  ]
  return shown.flatMap(([type, list]) =>
    languages.map((language) => ({
      scope: { type },
      language: language === 'en' ? undefined : language,
      commands: differing(list, language),
    })),
  )
}

/** The lines of a language; none where they are the English ones, which all see who have no others. */
function differing(list: readonly Command[], language: Language): BotCommand[] {
  const lines = linesOf(list, language)
  return language !== 'en' && wordsOf(lines) === wordsOf(linesOf(list, 'en')) ? [] : lines
}

/** The menu of somebody of the staff in their talk with us: all there is, in their language. */
const staffMenu = (commands: readonly Command[], chat: number, language: Language): Menu => ({
  scope: { type: 'chat', chat_id: chat },
  language: undefined,
  commands: linesOf(
    [...commands.filter(({ staff }) => staff), ...commands.filter(({ staff }) => !staff)],
    language,
  ),
})

const addressed = ({ scope, language }: Menu) => ({ scope, ...(language ? { language_code: language } : {}) })

const wordsOf = (commands: readonly BotCommand[]): string =>
  JSON.stringify(commands.map(({ command, description }) => [command, description]))

/** Sets menus where they aren't that already. A door without a menu is still a door. */
export async function offer(api: Api, menus: readonly Menu[], log: Log): Promise<void> {
  for (const menu of menus) {
    try {
      const known = await api.getMyCommands(addressed(menu))
      if (wordsOf(known) === wordsOf(menu.commands)) continue
      if (menu.commands.length > 0) await api.setMyCommands(menu.commands, addressed(menu))
      else await api.deleteMyCommands(addressed(menu))
    } catch (error) {
      return log('telegram.menu_failed', problemOf(error))
    }
  }
}

/** Which menu a chat of somebody's has of its own, as far as we have set or looked. */
export type ShownMenus = Map<number, Language | 'none'>

/** Keeps the menus of the staff's own chats: there while they are staff, and gone after. */
export function staffMenus(api: Api, commands: readonly Command[], log: Log, shown: ShownMenus) {
  const any = commands.some(({ staff }) => staff)
  return async (chat: number, staff: boolean, language: Language): Promise<void> => {
    const before = shown.get(chat)
    const wanted = staff ? language : 'none'
    // Of somebody who is no staff nothing is known after a start, and seldom is there anything to take away.
    if (!any || before === wanted || (!staff && before === undefined)) return
    shown.set(chat, wanted)
    if (staff) return offer(api, [staffMenu(commands, chat, language)], log)
    await api
      .deleteMyCommands({ scope: { type: 'chat', chat_id: chat } })
      .catch((error: unknown) => log('telegram.menu_failed', problemOf(error)))
  }
}
