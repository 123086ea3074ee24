import { checkin as deCheckin } from './de/checkin.ts'
import { commands as deCommands } from './de/commands.ts'
import { discord as deDiscord } from './de/discord.ts'
import { dishes as deDishes } from './de/dishes.ts'
import { exercises as deExercises } from './de/exercises.ts'
import { foods as deFoods } from './de/foods.ts'
import { forecast as deForecast } from './de/forecast.ts'
import { kit as deKit } from './de/kit.ts'
import { live as deLive } from './de/live.ts'
import { me as deMe } from './de/me.ts'
import { measures as deMeasures } from './de/measures.ts'
import { names as deNames } from './de/names.ts'
import { one as deOne } from './de/one.ts'
import { own as deOwn } from './de/own.ts'
import { portions as dePortions } from './de/portions.ts'
import { privacy as dePrivacy } from './de/privacy.ts'
import { recommend as deRecommend } from './de/recommend.ts'
import { safety as deSafety } from './de/safety.ts'
import { settings as deSettings } from './de/settings.ts'
import { talk as deTalk } from './de/talk.ts'
import { telegram as deTelegram } from './de/telegram.ts'
import { web as deWeb } from './de/web.ts'
import { webPage as deWebPage } from './de/web-page.ts'
import type { Catalogue } from './entry.ts'
import { checkin as esCheckin } from './es/checkin.ts'
import { commands as esCommands } from './es/commands.ts'
import { discord as esDiscord } from './es/discord.ts'
import { dishes as esDishes } from './es/dishes.ts'
import { exercises as esExercises } from './es/exercises.ts'
import { foods as esFoods } from './es/foods.ts'
import { forecast as esForecast } from './es/forecast.ts'
import { kit as esKit } from './es/kit.ts'
import { live as esLive } from './es/live.ts'
import { me as esMe } from './es/me.ts'
import { measures as esMeasures } from './es/measures.ts'
import { names as esNames } from './es/names.ts'
import { one as esOne } from './es/one.ts'
import { own as esOwn } from './es/own.ts'
import { portions as esPortions } from './es/portions.ts'
import { privacy as esPrivacy } from './es/privacy.ts'
import { recommend as esRecommend } from './es/recommend.ts'
import { safety as esSafety } from './es/safety.ts'
import { settings as esSettings } from './es/settings.ts'
import { talk as esTalk } from './es/talk.ts'
import { telegram as esTelegram } from './es/telegram.ts'
import { web as esWeb } from './es/web.ts'
import { webPage as esWebPage } from './es/web-page.ts'

/** Every sentence in the languages beside English, by its English form; a file a slice, in every language the same. */
export const catalogues = {
  de: merged(
    deCheckin,
    deCommands,
    deDiscord,
    deDishes,
    deExercises,
    deFoods,
    deForecast,
    deKit,
    deLive,
    deMe,
    deMeasures,
    deNames,
    deOne,
    deOwn,
    dePortions,
    dePrivacy,
    deRecommend,
    deSafety,
    deSettings,
    deTalk,
    deTelegram,
    deWeb,
    deWebPage,
  ),
  es: merged(
    esCheckin,
    esCommands,
    esDiscord,
    esDishes,
    esExercises,
    esFoods,
    esForecast,
    esKit,
    esLive,
    esMe,
    esMeasures,
    esNames,
    esOne,
    esOwn,
    esPortions,
    esPrivacy,
    esRecommend,
    esSafety,
    esSettings,
    esTalk,
    esTelegram,
    esWeb,
    esWebPage,
  ),
} as const

function merged(...parts: readonly Catalogue[]): Catalogue {
  return Object.assign(Object.create(null), ...parts)
}
