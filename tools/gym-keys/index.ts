export { endFeed, feedsOf, makeFeed } from './feeds.ts'
export { endGymKey, gymKeysOf, makeGymKey, openedByGymKey } from './keys.ts'
export { noteUse } from './store.ts'
export { feedKeysTool } from './tool.ts'
