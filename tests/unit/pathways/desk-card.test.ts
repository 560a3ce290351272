import { describe, expect, it } from 'vitest'
import { messages } from '@/lib/content/messages/messages'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import type { Answers, Locale } from '@/lib/intake/questionnaire'
import { deskCards } from '@/lib/pathways/desk-card'

const sign = { item: 'ces-saddle', words: 'Entumecido: hace poco', inEnglish: 'Numb: new' }

interface Given {
  readonly answers?: Answers
  readonly last?: Answers
  readonly about?: string | null
}

const cards = (locale: Locale, { answers = {}, last = {}, about = null }: Given = {}) =>
  deskCards(
    {
      pathway: backPain,
      about,
      emergency: { advice: 'emergency-department', signs: [sign], since: new Date('2026-11-23T17:05:00Z') },
      patient: { givenName: 'Alex', familyName: 'Rivera', dateOfBirth: '1980-03-27' },
      clinic: { name: 'Harbor Street', phone: '(206) 555-0142', timeZone: 'America/Los_Angeles' },
      answers,
      last,
    },
    locale,
    { own: messages[locale].deskCard, inEnglish: messages.en.deskCard },
  )
const rowsOf = (card: ReturnType<typeof cards>['own']) => card.rows.map(({ label, value }) => `${label}: ${value}`)

describe('the card for a desk', () => {
  it('says who it is, since when, what nobody asked yet, and whom to ask', () => {
    expect(rowsOf(cards('en').own)).toEqual([
      'Name: Alex Rivera',
      'Born: March 27, 1980',
      'Told the clinic: November 23, 2026 at 9:05 AM',
      'Medicines and allergies: not said yet',
      'Clinic: Harbor Street, (206)\u00A0555-0142',
    ])
  })

  it('speaks about the patient where somebody else hands it over', () => {
    const { own, inEnglish } = cards('es', { about: 'Alex' })
    expect(own.opening).toBe('Alex tiene dolor de espalda. También hay esto:')
    expect(own.request).toBe('A esta persona le dijeron que viniera enseguida para ver si hay una causa grave.')
    expect(inEnglish).toEqual(cards('es').inEnglish)
    expect(cards('en', { about: 'Alex' }).own.opening).toBe('Alex has back pain. There is also:')
  })

  it('is in the words of the patient, and once more in English for the desk', () => {
    const { own, inEnglish } = cards('es')
    expect(own.signs).toEqual([sign.words])
    expect(own.request).toBe('Me dijeron que viniera enseguida para ver si hay una causa grave.')
    expect(inEnglish).toMatchObject({ signs: [sign.inEnglish], ...backPain.handoverCard['emergency-department'] })
    expect(inEnglish && rowsOf(inEnglish)).toEqual(rowsOf(cards('en').own))
    expect(cards('en').inEnglish).toBeNull()
  })

  it('names medicines and allergies, those of the form before marked as such, and no plain no', () => {
    const said = { medicines: ['nsaid'], 'blood-thinner': 'no', allergies: 'Penicillin' }
    const rows = rowsOf(cards('en', { answers: { medicines: ['none'] }, last: said }).own).join('\n')
    expect(rows).toMatch(/None/)
    expect(rows).toContain(`Allergies: Penicillin ${messages.en.deskCard.lastTime}`)
    expect(rows).not.toMatch(/thinner|not said yet/)
  })
})
