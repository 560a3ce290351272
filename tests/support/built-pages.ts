import { actionKeyFrom } from '@/lib/launch/action-key'
import { buildPages, isBuilt } from '@/lib/launch/build'

/** The same in every run, so that one build serves many; with an invented complaint and language beside the product's. */
export const building = { actionKey: actionKeyFrom('of the tests'), standIns: 'tests/invented/tsconfig.json' }

/** Nothing is done where what was built last is what would be built now. */
export const buildOnce = async (onSpawn?: Parameters<typeof buildPages>[1]) => {
  if (!isBuilt(building)) await buildPages(building, onSpawn)
}
