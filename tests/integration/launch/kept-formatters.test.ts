import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

const program = `
  const at = new Date('2026-03-04T05:06:00Z')
  const made = (...asked) => new Intl.DateTimeFormat(...asked)
  const [here, there] = ['America/New_York', 'Europe/Madrid'].map((timeZone) => made('en', { timeStyle: 'short', timeZone }))
  class Own extends Intl.NumberFormat {}
  const places = [new Intl.Locale('es'), new Intl.Locale('en')].map((locale) => new Intl.NumberFormat(locale).format(1.5))
  console.log(JSON.stringify({
    same: here === made('en', { timeStyle: 'short', timeZone: 'America/New_York' }),
    kind: [here instanceof Intl.DateTimeFormat, new Own('en') instanceof Own, Intl.DateTimeFormat('en') instanceof Intl.DateTimeFormat],
    told: [here.format(at), there.format(at), made('es', { month: 'long', timeZone: 'UTC' }).format(at)],
    places,
    supported: Intl.NumberFormat.supportedLocalesOf(['en', 'es']),
    wrong: (() => { try { made('en', { timeZone: 'Nowhere' }) } catch (problem) { return problem.name } })(),
  }))`

it('each kind of formatter is made once, and says what it always said', () => {
  const arguments_ = ['--import', './lib/launch/kept-formatters.mjs', '--input-type=module', '--eval', program]
  expect(JSON.parse(execFileSync(process.execPath, arguments_, { encoding: 'utf8' }))).toEqual({
    same: true,
    kind: [true, true, true],
    told: ['12:06 AM', '6:06 AM', 'marzo'],
    places: ['1,5', '1.5'],
    supported: ['en', 'es'],
    wrong: 'RangeError',
  })
})
