import { describe, expect, it, test } from 'vitest'
import { backPainQuestionnaire as form } from '@/lib/content/pathways/back-pain/intake/questionnaire'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { aboutAnother } from '@/lib/intake/about-another'
import { pageView } from '@/lib/intake/build-page-view'
import { withName } from '@/lib/intake/spoken-to'
import { ringingEars } from '@/tests/invented/ringing-ears/pathway'

describe('a name in its places', () => {
  it.each([
    ['Ana', 'Ana leaks pee. Is Ana hurt?'],
    ['$& $1 $$', '$& $1 $$ leaks pee. Is $& $1 $$ hurt?'],
    ['{name}', '{name} leaks pee. Is {name} hurt?'],
    ['O’Neil-María José', 'O’Neil-María José leaks pee. Is O’Neil-María José hurt?'],
    ['<b>Al</b>', '<b>Al</b> leaks pee. Is <b>Al</b> hurt?'],
  ])('%s', (name, said) => {
    expect(withName('{name} leaks pee. Is {name} hurt?', name)).toBe(said)
  })
  it.each(['نور', 'אבי'])('%s, which is read from the right, turns no word beside it', (name) => {
    expect(withName('{name}, 3 days', name)).toBe(`\u2068${name}\u2069, 3 days`)
  })
})

describe('a questionnaire about another', () => {
  const said = aboutAnother(form, 'Ana')
  it('asks the same, with the same ids, options and conditions', () => {
    expect(said.items).toBe(form.items)
    expect(said.pages).toBe(form.pages)
    expect({ ...said, words: null }).toEqual({ ...form, words: null })
  })
  it('says what differs, and the rest as it is', () => {
    expect(said.words.en.items['ces-bladder-leak']).toEqual({
      ask: 'Ana leaks pee without meaning to, even once',
      label: 'Leaks pee',
    })
    expect(said.words.es?.items['ces-retention']?.ask).toBe(
      'A Ana le cuesta empezar a orinar o cortar el chorro, o no puede orinar nada',
    )
    expect(said.words.en.items['night-pain']).toMatchObject({
      ask: 'What is the pain like at night?',
      options: { none: 'Ana has no pain at night' },
    })
    expect(said.words.en.items.tried?.options).toMatchObject({ heat: 'Heat' })
    expect(said.words.en.pages.legs?.title).toBe('Ana’s legs')
    expect(said.words.en.checklists.bladder?.hint).toBe('Tick all that Ana has.')
    expect(said.words.en.sections).toMatchObject({ pain: 'Ana’s pain', injury: 'How it began' })
    expect(said.words.en.shared.since).toMatchObject({ unsure: 'I’m not sure if Ana has this', no: 'No' })
  })
  it('keeps published words as they are', () => {
    for (const id of ['phq2-mood', 'peg-activity', 'rmdq', 'pain-now']) {
      const { aboutAnother: others, ...own } = form.words.en.items[id] ?? {}
      expect(others).toEqual({})
      expect(said.words.en.items[id]).toEqual(own)
    }
  })
  it('is what a page shows', () => {
    const view = pageView(said, 'bladder-and-bowel', {}, { age: 80, sex: 'female' }, 'es')
    expect(view.title).toBe('La vejiga y el intestino de Ana')
    expect(JSON.stringify(view)).not.toContain('{name}')
  })
  test('a version that was released before there were such words stays as it was', () => {
    for (const old of backPain.released.questionnaires.filter(({ id, version }) => id === form.id && version < 4)) {
      expect(aboutAnother(old, 'Ana')).toEqual(old)
    }
  })
  test('so does the form of a complaint that does not ask who fills it in', () => {
    const { questionnaire } = ringingEars.intake
    expect(aboutAnother(questionnaire, 'Ana')).toEqual(questionnaire)
  })
  test('no place is left without the name', () => {
    expect(JSON.stringify(said.words)).not.toContain('{name}')
  })
})
