import { describe, expect, it } from 'vitest'
import rooms from '../pure-rooms.json'
import { filesUnder, textOf } from './files'

const files = rooms.flatMap((room) => filesUnder(`lib/${room}`)).filter((path) => /\.tsx?$/.test(path))
const asPure = filesUnder('lib/content').filter((path) => path.endsWith('.ts') && !path.endsWith('-cli.ts'))

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

describe('the pure rooms', () => {
  it('wait for nothing', () => {
    expect(files.filter((path) => /\basync\b|\bawait\b|\bPromise</.test(withoutComments(textOf(path))))).toEqual([])
  })

  it('are told the time, which lib/clock.ts alone reads, and are given chance', () => {
    const read = /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b/
    expect([...files, ...asPure, 'lib/result.ts'].filter((path) => read.test(textOf(path)))).toEqual([])
  })
})
