import { describe, expect, it } from 'vitest'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { aboutAnother } from '@/lib/intake/about-another'
import { itemsOfPage, type Questionnaire } from '@/lib/intake/questionnaire'

const forms = [backPain.intake, backPain.checkIn].map(({ questionnaire }) => questionnaire)

/** They count only in their own words, which the page says to read out. */
const published = new Set(backPain.instruments.flatMap(({ items }) => items))
/** A scale that is asked as the published one is. */
const alike = ['pain-worst']
/** Who fills it in is asked of them; the others are asked of the patient alone. */
const ofOneself = ['filled-in-by', 'suicidal-thoughts', 'unsafe-home']
const isOfPatient = (item: string) => !published.has(item) && !alike.includes(item) && !ofOneself.includes(item)

type Sentence = readonly [place: string, words: string]

/** What somebody else reads in this form, of what speaks about the patient. */
function sentencesOf(form: Questionnaire, locale: 'en' | 'es'): readonly Sentence[] {
  const words = aboutAnother(form, 'Ana').words[locale]
  if (!words) return []
  const asked = form.pages.flatMap(itemsOfPage).filter(isOfPatient)
  const pages = form.pages.filter(({ blocks }) =>
    itemsOfPage({ blocks }).some((id) => !ofOneself.slice(1).includes(id)),
  )
  const said = [
    ...asked.map((id) => [id, words.items[id]] as const),
    ...pages.map(({ id }) => [`page ${id}`, words.pages[id]] as const),
    ...Object.entries(words.checklists).map(([id, list]) => [`list ${id}`, list] as const),
    ['sections', { options: words.sections }] as const,
    ['since', { options: words.shared.since }] as const,
  ]
  return said.flatMap(([place, each]) => {
    const { options = {}, ...own } = (each ?? {}) as { readonly options?: object }
    return [...Object.entries(own), ...Object.entries(options)].flatMap(([part, text]): Sentence[] =>
      typeof text === 'string' && part !== 'label' ? [[`${place}, ${part}`, text.replace(/“[^”]*”/g, '')]] : [],
    )
  })
}

const english = /\b(?:you|your|yours|yourself|my|me|mine|myself)\b|\bI(?!’m not sure)\b/i
const spanishPatient = /(?<!\p{L})(?:usted|me|mi|mis|mí|tengo|tuve|estoy|(?!duerme)\p{L}+[aei]rme(?:lo)?)(?!\p{L})/iu
/** Each of these is the patient's only where the sentence names the patient. */
const ofSomebody = /^¿?(?:A |Se |)(?:tiene|ha|le|está|puede|sus?|recibe|toma|fuma|suda|duerme|siente|vomita)(?!\p{L})/iu

describe.each(forms)('$id, said to somebody else', (form) => {
  it.each(sentencesOf(form, 'en'))('%s: %s', (_place, words) => {
    expect(words).not.toMatch(english)
  })
  it.each(sentencesOf(form, 'es'))('%s: %s', (_place, words) => {
    expect(words).not.toMatch(spanishPatient)
    if (ofSomebody.test(words)) expect(words).toContain('Ana')
  })
  it('names the patient wherever the patient is spoken to as “you”', () => {
    const { items } = form.words.en
    const toPatient = Object.entries(items).filter(([id, { ask }]) => isOfPatient(id) && /\byour?\b/i.test(ask))
    expect(toPatient.length).toBeGreaterThan(20)
    for (const [id] of toPatient) {
      expect(aboutAnother(form, 'Ana').words.en.items[id]?.ask, id).toContain('Ana')
      expect(aboutAnother(form, 'Ana').words.es?.items[id]?.ask, id).toContain('Ana')
    }
  })
  it('says so where published words are to be read out', () => {
    const isReadOut = (id: string) => published.has(id) && id !== 'pain-now'
    const pages = form.pages.filter((page) => itemsOfPage(page).some(isReadOut))
    for (const { id } of pages) {
      expect(aboutAnother(form, 'Ana').words.en.pages[id]?.intro, id).toMatch(/Read .*Ana/)
      expect(aboutAnother(form, 'Ana').words.es?.pages[id]?.intro, id).toMatch(/(?:Lea|Léalas) .*Ana/)
    }
  })
})
