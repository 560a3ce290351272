import { expect, it, test } from 'vitest'
import { fileHref, insightsHref, readWeeks, sectionOfFile } from '@/lib/web/insights-address'
import { weekCounts } from '@/lib/insights/period'
import { sections } from '@/lib/insights/sections'

test.each([undefined, '', '0', '13', '-4', '12.5', '4 weeks', 'Infinity', ['4', '26'], null, '9'.repeat(400)])(
  'a period of %j is the usual one',
  (weeks) => {
    expect(readWeeks({ weeks })).toBe(12)
  },
)

it('reads back each address that it writes', () => {
  for (const weeks of weekCounts) {
    const asked = (href: string) => Object.fromEntries(new URL(href, 'http://keel.example').searchParams)
    expect(readWeeks(asked(insightsHref(weeks)))).toBe(weeks)
    for (const section of sections) {
      expect(readWeeks(asked(fileHref(section, weeks)))).toBe(weeks)
      expect(sectionOfFile(new URL(fileHref(section, weeks), 'http://keel.example').pathname.slice(10))).toBe(section)
    }
  }
})

it('knows no other file', () => {
  for (const name of ['flags', 'flags.CSV', 'flags.csv.csv', '../flags.csv', '', '__proto__.csv']) {
    expect(sectionOfFile(name)).toBeNull()
  }
})
