import { describe, expect, it, test } from 'vitest'
import { csvResponse } from '@/app/(clinic)/csv-response'

const bytesOf = async (...cells: readonly (string | number | null)[]) =>
  Buffer.from(await csvResponse('a.csv', [cells]).arrayBuffer())
const textOf = async (...cells: readonly (string | number | null)[]) =>
  (await bytesOf(...cells)).toString('utf8').slice(1)

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠a'])(
  'a text that a spreadsheet would run is made plain: %j',
  async (text) => {
    expect(await textOf(text)).toBe(`"'${text}"\r\n`)
  },
)

test('no text begins a row of its own', async () => {
  expect(await textOf('a\r=1+1', 'b\n=1', 'c","=1')).toBe('"a\r=1+1","b\n=1","c"",""=1"\r\n')
})

describe('a file', () => {
  it('begins with the mark of UTF-8 and is read by rows', async () => {
    expect([...(await bytesOf('Año')).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(await textOf('Año, dos', 'say "no"', 12, 0, null, -3)).toBe('"Año, dos","say ""no""",12,0,,-3\r\n')
  })

  it('is handed over under its name and kept by nobody on the way', () => {
    const { headers } = csvResponse('flags-12-weeks-2026-11-23.csv', [])
    expect(Object.fromEntries(headers)).toEqual({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="flags-12-weeks-2026-11-23.csv"',
      'cache-control': 'no-store',
    })
  })
})
