import type { Browser as Chromium } from 'playwright'
import type { Figure, Findings } from '../report'
import { inChromium, withPhone } from './chromium'
import { journeyAt, type Stop } from './journey'
import type { Stations } from './station'

/** In kilobytes, everything together; of script 80 at most, on pages of patients. */
const wanted: Readonly<Record<string, number>> = {
  ...{ landing: 110, question: 110, check: 110, result: 110, handout: 110 },
  worklist: 200,
}
const wantedScript = 80

interface Weight {
  readonly whole: number
  readonly script: number
  readonly fonts: number
}

/** What comes over the wire until nothing more does, to a phone that has nothing yet. */
function weigh(chromium: Chromium, { who, path }: Stop): Promise<Weight> {
  return withPhone(chromium, who, async (page) => {
    const line = await page.context().newCDPSession(page)
    const kinds = new Map<string, string>()
    const bytes = { whole: 0, Script: 0, Font: 0 }
    await line.send('Network.enable')
    line.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
    line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId)
      bytes.whole += encodedDataLength
      if (kind === 'Script' || kind === 'Font') bytes[kind] += encodedDataLength
    })
    await page.goto(new URL(path, who.address).href)
    // The line of an open worklist never ends: there the patience does.
    await page.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => undefined)
    return { whole: bytes.whole / 1000, script: bytes.Script / 1000, fonts: bytes.Font / 1000 }
  })
}

export const measureWire = ({ all }: Stations): Promise<Findings> =>
  inChromium(async (chromium) => {
    const details: Figure[] = []
    for (const { owner, keel, called } of all) {
      for (const stop of await journeyAt(owner, keel.address)) {
        const { whole, script, fonts } = await weigh(chromium, stop)
        const label = `${stop.name} over the wire${called}`
        const [most, isPatients] = [wanted[stop.name], wanted[stop.name] === 110]
        details.push(
          { label, value: whole, unit: 'kB', wanted: most, note: `fonts ${fonts.toFixed(0)} kB` },
          { label: `${label}, script`, value: script, unit: 'kB', wanted: isPatients ? wantedScript : undefined },
        )
      }
    }
    return { ratios: [], details }
  })
