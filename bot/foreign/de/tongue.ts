import { allergenWords, germanCompounds, withFoods } from '../foods.ts'
import { type Tongue, tongueOf } from '../tongue.ts'
import { germanCoachFrames } from './coach-frames.ts'
import { germanAllergies, germanEatingFrames } from './eating.ts'
import { germanEating } from './food-words.ts'
import { germanFrames } from './frames.ts'
import { asked, shortened, stems, written } from './plain.ts'
import { germanStaffFrames, germanStaffWords } from './staff-frames.ts'
import { germanTalkFrames } from './talk-frames.ts'
import { germanTimes } from './times.ts'
import { germanVerbs } from './verbs.ts'
import { germanBody, germanGym, germanSmall, germanWhen } from './words.ts'

const marks = `ich du es ist der die das ein eine einen einem einer und nicht kein keine mir mich dir wann wie wo warum wieviel viel
    voll leer ruhig heute morgen gestern uhr um fur im am bitte danke hallo moin ja nein bin bist sind habe hab hast kann
    kannst mochte will soll sollte was platz zeit beine brust rucken wieder weg da noch auf mit uber wenn gerade jetzt los
    mein meine meinen trainieren training leute sag zeig mach abend abends fruh montag dienstag mittwoch donnerstag freitag
    samstag sonntag wiege gewogen gegessen storniere buche nachricht hilfe schmerzen nich nix nen heut grad isses wirds
    gibts wars habs vom zum zur bei nach ausser raus rein gemacht gelaufen wurde werde deine dein uns wir ihr euch`

const spoken = tongueOf((said) => germanTimes(germanAllergies(said)), {
  frames: [germanStaffFrames, germanTalkFrames, germanEatingFrames, germanFrames, germanCoachFrames].join(
    '\n',
  ),
  words: [
    ...[germanSmall, germanWhen, germanGym, germanBody, germanVerbs, germanEating, germanStaffWords],
    // An allergen is what it is called, whatever else that may mean.
    ...[allergenWords('de'), germanCompounds()],
  ],
  marks,
  known: shortened,
  written,
  asked,
  stems,
})

export const german: Tongue = withFoods(spoken, 'de')
