import { wordTable } from '../kit/word-table.ts'
/** Somewhere to turn to: a name, and a number to call or a page to open. */
export type HelpLine = { name: string; call?: string; open?: string }

/** What somebody needs help with. */
export type Need = 'crisis' | 'eating' | 'medical'

/** Where to find help in a country; `emergency` is the number for an ambulance. */
export type Help = {
  emergency: string
  crisis: readonly HelpLine[]
  eating: readonly HelpLine[]
  medical: readonly HelpLine[]
}

const anywhere: HelpLine = { name: 'Find a Helpline', open: 'findahelpline.com' }
const ownDoctor: HelpLine = { name: 'a doctor' }
const samaritans: HelpLine = { name: 'Samaritans', call: '116 123' }
const lifeline988: HelpLine = { name: '988 Suicide & Crisis Lifeline', call: '988' }

/**
 * By ISO 3166 country. A line is named by number only where its number was found with its operator or in the press, and by
 * its page where numbers changed lately: Beat (UK) moved its lines, NEDA (USA) closed its own in June 2023.
 */
const byCountry = wordTable<Help>({
  US: {
    emergency: '911',
    crisis: [lifeline988],
    eating: [
      { name: 'ANAD', open: 'anad.org' },
      { name: 'National Alliance for Eating Disorders', open: 'allianceforeatingdisorders.com' },
    ],
    medical: [ownDoctor],
  },
  CA: {
    emergency: '911',
    crisis: [{ name: '988 Suicide Crisis Helpline', call: '988' }],
    eating: [{ name: 'NEDIC', open: 'nedic.ca' }],
    medical: [ownDoctor],
  },
  GB: {
    emergency: '999',
    crisis: [samaritans],
    eating: [{ name: 'Beat', open: 'beateatingdisorders.org.uk' }],
    medical: [{ name: 'NHS 111', call: '111' }],
  },
  IE: {
    emergency: '112',
    crisis: [samaritans],
    eating: [{ name: 'Bodywhys', open: 'bodywhys.ie' }],
    medical: [ownDoctor],
  },
  DE: {
    emergency: '112',
    crisis: [{ name: 'TelefonSeelsorge', call: '0800 1110111' }],
    eating: [{ name: 'the federal eating-disorder advice line (BIÖG, formerly BZgA)', call: '0221 892031' }],
    medical: [{ name: 'the on-call medical service', call: '116117' }],
  },
  AT: {
    emergency: '144',
    crisis: [{ name: 'Telefonseelsorge', call: '142' }],
    eating: [],
    medical: [ownDoctor],
  },
  CH: {
    emergency: '144',
    crisis: [{ name: 'Die Dargebotene Hand', call: '143' }],
    eating: [],
    medical: [ownDoctor],
  },
  NL: {
    emergency: '112',
    crisis: [{ name: '113 Zelfmoordpreventie', call: '113' }],
    eating: [],
    medical: [ownDoctor],
  },
  FR: { emergency: '112', crisis: [{ name: '3114', call: '3114' }], eating: [], medical: [ownDoctor] },
  AU: {
    emergency: '000',
    crisis: [{ name: 'Lifeline', call: '13 11 14' }],
    eating: [{ name: 'Butterfly', call: '1800 33 4673' }],
    medical: [ownDoctor],
  },
  NZ: { emergency: '111', crisis: [anywhere], eating: [], medical: [ownDoctor] },
})

/** Where 112 calls an ambulance: the EU, and Iceland, Norway and Liechtenstein beside it. Directive (EU) 2018/1972, article 109. */
const european =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS NO LI'.split(' ')

const zones = wordTable<string>({
  'Europe/London': 'GB',
  'Europe/Belfast': 'GB',
  'Europe/Jersey': 'GB',
  'Europe/Guernsey': 'GB',
  'Europe/Isle_of_Man': 'GB',
  'Europe/Dublin': 'IE',
  'Europe/Berlin': 'DE',
  'Europe/Busingen': 'DE',
  'Europe/Vienna': 'AT',
  'Europe/Zurich': 'CH',
  'Europe/Amsterdam': 'NL',
  'Europe/Paris': 'FR',
  'Europe/Brussels': 'BE',
  'Europe/Luxembourg': 'LU',
  'Europe/Madrid': 'ES',
  'Atlantic/Canary': 'ES',
  'Africa/Ceuta': 'ES',
  'Europe/Lisbon': 'PT',
  'Atlantic/Madeira': 'PT',
  'Atlantic/Azores': 'PT',
  'Europe/Rome': 'IT',
  'Europe/Malta': 'MT',
  'Europe/Athens': 'GR',
  'Asia/Nicosia': 'CY',
  'Europe/Nicosia': 'CY',
  'Europe/Sofia': 'BG',
  'Europe/Bucharest': 'RO',
  'Europe/Budapest': 'HU',
  'Europe/Zagreb': 'HR',
  'Europe/Ljubljana': 'SI',
  'Europe/Bratislava': 'SK',
  'Europe/Prague': 'CZ',
  'Europe/Warsaw': 'PL',
  'Europe/Vilnius': 'LT',
  'Europe/Riga': 'LV',
  'Europe/Tallinn': 'EE',
  'Europe/Helsinki': 'FI',
  'Europe/Mariehamn': 'FI',
  'Europe/Stockholm': 'SE',
  'Europe/Copenhagen': 'DK',
  'Europe/Oslo': 'NO',
  'Atlantic/Reykjavik': 'IS',
  'Europe/Vaduz': 'LI',
  'Pacific/Auckland': 'NZ',
  'Pacific/Chatham': 'NZ',
  'Pacific/Honolulu': 'US',
  'America/Puerto_Rico': 'US',
})

const american =
  /^(?:US\/|America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Juneau|Sitka|Nome|Adak|Yakutat|Metlakatla|Menominee|Indiana\/|Kentucky\/|North_Dakota\/|Indianapolis|Louisville|Fort_Wayne))/
const canadian =
  /^(?:Canada\/|America\/(?:Toronto|Montreal|Vancouver|Edmonton|Winnipeg|Regina|Halifax|St_Johns|Moncton|Iqaluit|Whitehorse|Yellowknife|Calgary|Glace_Bay|Goose_Bay|Swift_Current|Dawson|Dawson_Creek|Fort_Nelson|Inuvik|Creston|Cambridge_Bay|Rankin_Inlet|Resolute|Thunder_Bay|Nipigon|Rainy_River|Atikokan))/

/** The country of a time zone, ISO 3166; undefined where the zone isn't known to lie in one. */
export function countryOf(zone: string): string | undefined {
  if (/^Australia\//.test(zone)) return 'AU'
  if (american.test(zone)) return 'US'
  return canadian.test(zone) ? 'CA' : zones[zone]
}

/**
 * The number that calls an ambulance where the gym is.
 *
 * @param zone the gym's IANA zone
 * @param country the gym's country, ISO 3166, where it is stored
 * @returns undefined where it isn't known: then it is "your local emergency number"
 * @example
 * emergencyNumber('Europe/Berlin') // '112'
 */
export function emergencyNumber(zone: string, country?: string | null): string | undefined {
  const found = country?.toUpperCase() ?? countryOf(zone)
  if (found === undefined) return undefined
  return byCountry[found]?.emergency ?? (european.includes(found) ? '112' : undefined)
}

/** Where to turn to for a need, where the gym is; the directory of the world's lines where none is known. */
export function helpFor(need: Need, zone: string, country?: string | null): readonly HelpLine[] {
  const found = byCountry[country?.toUpperCase() ?? countryOf(zone) ?? '']
  const lines = found?.[need] ?? []
  if (lines.length > 0) return lines
  if (need === 'medical') return [ownDoctor]
  return need === 'eating' ? [ownDoctor, ...(found?.crisis ?? []), ...(found ? [] : [anywhere])] : [anywhere]
}
