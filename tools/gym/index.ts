export {
  type Calendar,
  changeGym,
  createGym,
  type GymSettings,
  loadGym,
  realGyms,
  usualGym,
} from './store.ts'
