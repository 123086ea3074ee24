import { adminPage as deAdminPage } from './de/admin-page.ts'
import { checkin as deCheckin } from './de/checkin.ts'
import { commands as deCommands } from './de/commands.ts'
import { cues as deCues } from './de/cues.ts'
import { discord as deDiscord } from './de/discord.ts'
import { dishes as deDishes } from './de/dishes.ts'
import { doors as deDoors } from './de/doors.ts'
import { everyday as deEveryday } from './de/everyday.ts'
import { exercises as deExercises } from './de/exercises.ts'
import { foods as deFoods } from './de/foods.ts'
import { forecast as deForecast } from './de/forecast.ts'
import { gym as deGym } from './de/gym.ts'
import { imports as deImports } from './de/imports.ts'
import { kit as deKit } from './de/kit.ts'
import { live as deLive } from './de/live.ts'
import { login as deLogin } from './de/login.ts'
import { macros as deMacros } from './de/macros.ts'
import { me as deMe } from './de/me.ts'
import { meals as deMeals } from './de/meals.ts'
import { measures as deMeasures } from './de/measures.ts'
import { names as deNames } from './de/names.ts'
import { one as deOne } from './de/one.ts'
import { own as deOwn } from './de/own.ts'
import { portions as dePortions } from './de/portions.ts'
import { privacy as dePrivacy } from './de/privacy.ts'
import { profile as deProfile } from './de/profile.ts'
import { recommend as deRecommend } from './de/recommend.ts'
import { reports as deReports } from './de/reports.ts'
import { safety as deSafety } from './de/safety.ts'
import { settings as deSettings } from './de/settings.ts'
import { staff as deStaff } from './de/staff.ts'
import { talk as deTalk } from './de/talk.ts'
import { telegram as deTelegram } from './de/telegram.ts'
import { terms as deTerms } from './de/terms.ts'
import { train as deTrain } from './de/train.ts'
import { trend as deTrend } from './de/trend.ts'
import { web as deWeb } from './de/web.ts'
import { webPage as deWebPage } from './de/web-page.ts'
import { workout as deWorkout } from './de/workout.ts'
import type { Catalogue } from './entry.ts'
import { adminPage as esAdminPage } from './es/admin-page.ts'
import { checkin as esCheckin } from './es/checkin.ts'
import { commands as esCommands } from './es/commands.ts'
import { cues as esCues } from './es/cues.ts'
import { discord as esDiscord } from './es/discord.ts'
import { dishes as esDishes } from './es/dishes.ts'
import { doors as esDoors } from './es/doors.ts'
import { everyday as esEveryday } from './es/everyday.ts'
import { exercises as esExercises } from './es/exercises.ts'
import { foods as esFoods } from './es/foods.ts'
import { forecast as esForecast } from './es/forecast.ts'
import { gym as esGym } from './es/gym.ts'
import { imports as esImports } from './es/imports.ts'
import { kit as esKit } from './es/kit.ts'
import { live as esLive } from './es/live.ts'
import { login as esLogin } from './es/login.ts'
import { macros as esMacros } from './es/macros.ts'
import { me as esMe } from './es/me.ts'
import { meals as esMeals } from './es/meals.ts'
import { measures as esMeasures } from './es/measures.ts'
import { names as esNames } from './es/names.ts'
import { one as esOne } from './es/one.ts'
import { own as esOwn } from './es/own.ts'
import { portions as esPortions } from './es/portions.ts'
import { privacy as esPrivacy } from './es/privacy.ts'
import { profile as esProfile } from './es/profile.ts'
import { recommend as esRecommend } from './es/recommend.ts'
import { reports as esReports } from './es/reports.ts'
import { safety as esSafety } from './es/safety.ts'
import { settings as esSettings } from './es/settings.ts'
import { staff as esStaff } from './es/staff.ts'
import { talk as esTalk } from './es/talk.ts'
import { telegram as esTelegram } from './es/telegram.ts'
import { terms as esTerms } from './es/terms.ts'
import { train as esTrain } from './es/train.ts'
import { trend as esTrend } from './es/trend.ts'
import { web as esWeb } from './es/web.ts'
import { webPage as esWebPage } from './es/web-page.ts'
import { workout as esWorkout } from './es/workout.ts'

/** Every sentence in the languages beside English, by its English form; a file a slice, in every language the same. */
export const catalogues = {
  de: merged(
    deAdminPage,
    deCheckin,
    deCommands,
    deCues,
    deDiscord,
    deDishes,
    deDoors,
    deEveryday,
    deExercises,
    deFoods,
    deForecast,
    deGym,
    deImports,
    deKit,
    deLive,
    deLogin,
    deMacros,
    deMe,
    deMeals,
    deMeasures,
    deNames,
    deOne,
    deOwn,
    dePortions,
    dePrivacy,
    deProfile,
    deRecommend,
    deReports,
    deSafety,
    deSettings,
    deStaff,
    deTalk,
    deTelegram,
    deTerms,
    deTrain,
    deTrend,
    deWeb,
    deWebPage,
    deWorkout,
  ),
  es: merged(
    esAdminPage,
    esCheckin,
    esCommands,
    esCues,
    esDiscord,
    esDishes,
    esDoors,
    esEveryday,
    esExercises,
    esFoods,
    esForecast,
    esGym,
    esImports,
    esKit,
    esLive,
    esLogin,
    esMacros,
    esMe,
    esMeals,
    esMeasures,
    esNames,
    esOne,
    esOwn,
    esPortions,
    esPrivacy,
    esProfile,
    esRecommend,
    esReports,
    esSafety,
    esSettings,
    esStaff,
    esTalk,
    esTelegram,
    esTerms,
    esTrain,
    esTrend,
    esWeb,
    esWebPage,
    esWorkout,
  ),
} as const

function merged(...parts: readonly Catalogue[]): Catalogue {
  return Object.assign(Object.create(null), ...parts)
}
