// The index of the slice shows no way to one spelling of measures yet.
export { plainMeasure } from '../../../../tools/profile/units/plain.ts'
