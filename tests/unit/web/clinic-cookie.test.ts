import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readClinicCookie, writeClinicCookie } from '@/lib/web/clinic-cookie'

const clinic = { name: 'Harbor Back Clinic', phone: '(206) 555-0142' }

describe("the clinic's cookie", () => {
  it('says what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ maxLength: 40 }), (name, phone) => {
        expect(readClinicCookie(writeClinicCookie({ name, phone }))).toEqual({ name, phone })
      }),
    )
  })

  it('holds the name and the phone number, and nothing else of a clinic', () => {
    const more = { ...clinic, id: 'secret', timeZone: 'UTC' }
    expect(JSON.parse(writeClinicCookie(more))).toEqual(clinic)
    expect(readClinicCookie(JSON.stringify(more))).toEqual(clinic)
  })

  test.each([
    undefined,
    '',
    'null',
    'Harbor',
    '{',
    '[]',
    '7',
    '{"name":"Harbor"}',
    '{"name":7,"phone":"1"}',
    '{"name":null,"phone":null}',
    JSON.stringify({ ...clinic, name: 'x'.repeat(201) }),
    JSON.stringify({ ...clinic, phone: '1'.repeat(41) }),
    '{"__proto__":{"name":"a","phone":"b"}}',
    '['.repeat(5000),
  ])('%j is no clinic', (value) => {
    expect(readClinicCookie(value)).toBeNull()
  })
})
