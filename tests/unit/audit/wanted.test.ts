import { describe, expect, it } from 'vitest'
import { momentsOf, readPlace, wantedSchema, writePlace } from '@/lib/audit/wanted'

const id = '0192f0c1-2345-7abc-8def-0123456789ab'
const all = { person: null, patient: null, kind: null, from: null, to: null }

describe('what is wanted of the log', () => {
  it('is all of it, and what an address says wrongly is not narrowed by', () => {
    expect(wantedSchema.parse({})).toEqual(all)
    const wrong = { person: 'x', patient: ['x'], kind: 'case.eaten', from: '2026-02-30', to: '11/27/2026' }
    expect(wantedSchema.parse(wrong)).toEqual(all)
    expect(wantedSchema.parse({ from: '0001-01-01', to: '9999-12-31' })).toEqual(all)
    const right = { person: id, patient: id, kind: 'case.viewed', from: '2026-11-01', to: '2026-11-27' }
    expect(wantedSchema.parse(right)).toEqual(right)
  })

  it('has whole days of the clinic, also those with 23 and 25 hours', () => {
    const day = (date: string) => {
      const { since, before } = momentsOf({ from: date, to: date }, 'America/Los_Angeles')
      return [since?.toISOString(), ((before?.getTime() ?? 0) - (since?.getTime() ?? 0)) / 3_600_000]
    }
    expect(day('2026-11-27')).toEqual(['2026-11-27T08:00:00.000Z', 24])
    expect(day('2026-11-01')).toEqual(['2026-11-01T07:00:00.000Z', 25])
    expect(day('2026-03-08')).toEqual(['2026-03-08T08:00:00.000Z', 23])
    expect(momentsOf(all, 'UTC')).toEqual({ since: null, before: null })
  })
})

describe('where a page ends', () => {
  it('is read as it was written', () => {
    const place = { at: new Date('2026-11-27T08:00:00.123Z'), id }
    expect(readPlace(writePlace(place))).toEqual(place)
  })

  it.each(['', id, `1.${id.slice(1)}x`, `-1.${id}`, `1e9.${id}`, `1.${id}.`])('is none in “%s”', (text) => {
    expect(readPlace(text)).toBeNull()
  })
})
