import { type Tongue, tongueOf } from '../tongue.ts'
import { germanFrames } from './frames.ts'
import { germanTimes } from './times.ts'
import { germanBody, germanGym, germanSmall, germanWhen } from './words.ts'

const marks = `ich du es ist der die das ein eine einen einem einer und nicht kein keine mir mich dir wann wie wo warum wieviel viel
    voll leer ruhig heute morgen gestern uhr um fur im am bitte danke hallo moin ja nein bin bist sind habe hab hast kann
    kannst mochte will soll sollte was platz zeit beine brust rucken wieder weg da noch auf mit uber wenn gerade jetzt los
    mein meine meinen trainieren training leute sag zeig mach abend abends fruh montag dienstag mittwoch donnerstag freitag
    samstag sonntag wiege gewogen gegessen storniere buche nachricht hilfe schmerzen`

export const german: Tongue = tongueOf(germanTimes, {
  frames: germanFrames,
  words: [germanSmall, germanWhen, germanGym, germanBody],
  marks,
})
