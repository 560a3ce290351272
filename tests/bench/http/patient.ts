import type { Answers } from '@/lib/intake/questionnaire'
import { Browser } from './browser'
import { Form } from './form'
import type { Fields } from './fields'

export const familyName = 'Rivera'
export const born = { day: '27', month: '3', year: '1980' }

export interface Patient {
  readonly browser: Browser
  readonly intakeId: string
  /** What the form stands at. */
  readonly revision: number
}

export interface Opened {
  readonly browser: Browser
  /** Where the link leads whoever said when they were born. */
  readonly place: string
}

export async function openLink(address: string, token: string): Promise<Opened> {
  const browser = new Browser(address)
  const form = new Form((await browser.get(`/i/${token}`)).text(), 'born_year')
  const said = { born_day: [born.day], born_month: [born.month], born_year: [born.year], filledInBy: ['patient'] }
  return { browser, place: await browser.post(`/i/${token}`, form.filled(said)) }
}

const textsOf = (answer: Answers[string]): readonly string[] =>
  (Array.isArray(answer) ? answer : [answer]).map((each) => String(each))

/** What this page of questions asks for, answered so; under a list of signs those that are there, or 'none of these'. */
export function answersTo(form: Form, answers: Answers): Fields {
  const given = Object.entries(answers).map(([item, answer]) => [item, textsOf(answer)] as const)
  const signs = Object.keys(answers).filter((item) => answers[item] !== 'no')
  const ticked = form.lists.map((list) => {
    const said = form.filled({ [list]: signs }).flatMap(([name, value]) => (name === list ? [value] : []))
    return [list, said.length > 0 ? [...said, 'rest'] : ['none']] as const
  })
  return [
    ...form.filled({ ...Object.fromEntries([...given, ...ticked]), 'pain-duration-weeks_unit': ['weeks'] }),
    ['intent', 'continue'],
  ]
}

/** From the first page to the last: what is left is to send it. */
export async function answerAll({ browser, place }: Opened, answers: Answers): Promise<Patient> {
  const consent = new Form((await browser.get(place)).text(), 'agreed')
  let page = await browser.post(place, consent.filled({ agreed: ['yes'], phone: ['(206) 555-0199'] }))
  while (!page.endsWith('/check')) {
    const form = new Form((await browser.get(page)).text(), 'revision')
    const { location, text } = await browser.submit(page, answersTo(form, answers))
    // An answer may open another question: then the page comes back with it.
    page = location || (await browser.post(page, answersTo(new Form(text(), 'revision'), answers)))
  }
  const check = new Form((await browser.get(page)).text(), 'revision')
  return { browser, intakeId: check.value('intakeId'), revision: Number(check.value('revision')) }
}
