import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { beginSwap, finishSwap, roomIn, swapSteps, takeUpRestore } from '@/lib/launch/backup/swap-in'
import { asLauncher } from '@/tests/support/as-launcher'

let data: string
let home: string
let aside: string

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'keel-swap-'))
  home = join(data, 'postgres')
  aside = join(home, 'cluster.before')
  mkdirSync(home)
})
afterEach(() => {
  rmSync(data, { recursive: true, force: true })
})

const clusterOf = (folder: string, whose: string) => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'PG_VERSION'), whose)
}
const whoseIs = (folder: string) => readFileSync(join(folder, 'PG_VERSION'), 'utf8')

const before = () => {
  clusterOf(join(home, 'cluster'), 'old')
  writeFileSync(join(data, 'secrets.json'), 'old')
}
const broughtBack = () => {
  clusterOf(join(roomIn(home), 'cluster'), 'new')
  writeFileSync(join(roomIn(home), 'secrets.json'), 'new')
}

const swap = () => ({ data, aside })
const steps = 7

const expectNew = () => {
  expect(whoseIs(join(home, 'cluster'))).toBe('new')
  expect(readFileSync(join(data, 'secrets.json'), 'utf8')).toBe('new')
  expect(existsSync(roomIn(home))).toBe(false)
  expect(readdirSync(data).sort()).toEqual(['postgres', 'secrets.json'])
}

describe('a restore that was killed', () => {
  it.each([...Array(steps + 1).keys()])('after %i moves is finished by the next start', (moves) => {
    before()
    broughtBack()
    beginSwap(home, swap())
    const all = swapSteps(home, swap())
    expect(all).toHaveLength(steps)
    for (const step of all.slice(0, moves)) step()
    expect(takeUpRestore(data)).toBe(moves < steps)
    expectNew()
    expect([whoseIs(aside), readFileSync(`${aside}.secrets.json`, 'utf8')]).toEqual(['old', 'old'])
    expect(takeUpRestore(data)).toBe(false)
  })

  it.each([...Array(steps).keys()])('after %i moves where there was nothing before, too', (moves) => {
    broughtBack()
    beginSwap(home, swap())
    for (const step of swapSteps(home, swap()).slice(0, moves)) step()
    expect(finishSwap(home)).toBe(true)
    expectNew()
    expect(readdirSync(home)).toEqual(['cluster'])
  })

  it('before it had the place leaves the data that is there, and where there is none says what to do', () => {
    broughtBack()
    expect(() => takeUpRestore(data)).toThrow('run npm run restore again, or delete')
    expect(readdirSync(home)).toEqual(['restoring'])
    before()
    expect(takeUpRestore(data)).toBe(false)
    expect(whoseIs(join(home, 'cluster'))).toBe('old')
  })

  it('is not taken up while another one is at it', async () => {
    broughtBack()
    const other = await asLauncher('lib/launch/backup/restore-cli.ts')
    writeFileSync(join(home, 'keel.pid'), String(other.pid))
    expect(() => takeUpRestore(data)).toThrow('already running on this data')
    other.kill()
  })
})

it('a start where nothing was restored makes and asks nothing', () => {
  rmSync(home, { recursive: true })
  expect(takeUpRestore(data)).toBe(false)
  expect(readdirSync(data)).toEqual([])
})
