import { wordTable } from '../../../../tools/kit/word-table.ts'
/** Weekdays as they are typed, and written out. */
export const weekdayNames = wordTable<string>({
  mon: 'monday',
  tue: 'tuesday',
  tues: 'tuesday',
  wed: 'wednesday',
  weds: 'wednesday',
  thu: 'thursday',
  thur: 'thursday',
  thurs: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
})
