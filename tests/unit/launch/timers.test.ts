import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const folder = 'deploy/systemd'
const timers = readdirSync(folder).filter((name) => name.endsWith('.timer'))

/** Between them all the hours at which clocks go forward. */
const zones = [
  ...['America/New_York', 'America/Los_Angeles', 'America/Santiago', 'America/Havana', 'Atlantic/Azores'],
  ...['Europe/London', 'Europe/Madrid', 'Europe/Helsinki', 'Asia/Beirut', 'Africa/Cairo', 'Australia/Lord_Howe'],
]

const days = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10))
const quarters = Array.from({ length: 4 * 27 }, (_, quarter) => (quarter - 56) * 15 * 60_000)

/** The days on which no clock of the zone shows that time. */
const daysWithout = (time: string, timeZone: string) => {
  const clock = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  const shown = (wished: string, off: number) => clock.format(Date.parse(`${wished.replace(' ', 'T')}Z`) + off)
  return days.filter((day) => {
    const wished = `${day} ${time}`
    return !quarters.some((off) => shown(wished, off) === wished)
  })
}

it('the zones leave an hour out in spring, as a timer at a quarter past two would find', () => {
  expect(daysWithout('02:15', 'America/New_York')).toEqual(['2027-03-14'])
})

it.each(timers)('%s names a time that every night has', (name) => {
  const [, time, utc] = /^OnCalendar=.*?(\d\d:\d\d)( UTC)?$/m.exec(readFileSync(join(folder, name), 'utf8')) ?? []
  expect(time).toBeDefined()
  if (utc) return
  for (const zone of zones) expect(daysWithout(String(time), zone), zone).toEqual([])
})
