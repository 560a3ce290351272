import { describe, expect, test } from 'vitest'
import { settingsSchema } from '@/lib/clinics/settings'
import { timeZonesWith } from '@/lib/clinics/time-zones'

const { timeZone } = settingsSchema.shape
const common = ['UTC', 'Etc/UTC', 'GMT', 'Europe/Kyiv', 'Asia/Kolkata', 'America/Indiana/Indianapolis']

describe('a time zone', () => {
  test.each([...common, ...Intl.supportedValuesOf('timeZone')])('%s is one', (zone) => {
    expect(timeZone.safeParse(zone)).toEqual({ success: true, data: zone })
  })

  test.each(['', '+01:00', '-0500', '05:00', 'Europe/Nowhere', 'Chicago', 'UTC+1', ' UTC', 'toString'])(
    '“%s” is none',
    (zone) => {
      expect(timeZone.safeParse(zone).error?.issues[0]?.message).toBe('choose-from-list')
    },
  )

  test('that a clinic has is in the list, once', () => {
    for (const zone of [...common, 'America/Chicago']) {
      expect(timeZonesWith(zone).filter((each) => each === zone)).toEqual([zone])
    }
    expect(timeZonesWith('Europe/Nowhere')).not.toContain('Europe/Nowhere')
    expect(timeZonesWith('')).toEqual([...timeZonesWith('')].sort())
  })
})
