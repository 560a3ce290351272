import type { Answers } from '@/lib/intake/questionnaire'
import type { Story } from '@/lib/pathways/story'
import { stories } from '@/lib/content/pathways/back-pain/stories'
import { Form } from '@/tests/bench/http/form'
import { answersTo } from '@/tests/bench/http/patient'
import { harmlessPage } from '@/tests/bench/http/saving'
import type { Fields } from '@/tests/bench/http/fields'
import { alertIn } from './alert-in'
import type { Link } from './desk'
import type { Ledger } from './ledger'
import type { Person } from './person'

/** Those of whom something is kept in the end: a form that was sent, or an emergency. */
export const storiesOf = (isAll: boolean): readonly Story[] =>
  stories.filter(({ ends, isPressing, locale }) =>
    isAll ? ends === 'sent' || isPressing : ends === 'sent' && !isPressing && locale === 'en',
  )

const changing = ['lift', 'bend', 'twist']

/** Several choices are one answer, whatever their order. */
export const asWritten = (answer: unknown): string =>
  Array.isArray(answer) ? answer.map(String).sort().join(' ') : String(answer)

/** Where a page that tells to get help now leads, and where it leads whoever said what they do. */
const isTold = (place: string) => place.endsWith('#interrupt-title')
const isOver = (place: string) => place.endsWith('/now')

/**
 * Somebody who opens a link, answers page by page in their own language, goes back to change an answer, and sends the form; or
 * is told to get help now, and says that they are going.
 */
export class Walker {
  constructor(
    private readonly person: Person,
    private readonly ledger: Ledger,
    private readonly met: readonly Story[],
  ) {}

  async walk(link: Link): Promise<void> {
    const { answers, locale } = this.person.chance.oneOf(this.met)
    const first = await this.agreed(await this.opened(link))
    const intakeId = /^\/intake\/([^/]+)/.exec(first)?.[1] ?? ''
    if (locale !== 'en') await this.inLanguage(first, locale)
    const last = await this.answerOn(first, intakeId, answers)
    if (isOver(last)) return
    for (let time = 0; time < 2 && !this.person.isOver; time += 1) {
      const mechanism = [this.person.chance.oneOf(changing)]
      await this.answer(`/intake/${intakeId}/${harmlessPage}`, intakeId, { ...answers, mechanism })
    }
    if (!this.person.isOver) await this.send(last, intakeId)
  }

  private opened({ token, born }: Link): Promise<string> {
    const said = { born_day: [born.day], born_month: [born.month], born_year: [born.year], filledInBy: ['patient'] }
    return this.throughForm(`/i/${token}`, 'born_year', (form) => form.filled(said))
  }

  private agreed(place: string): Promise<string> {
    return this.throughForm(place, 'agreed', (form) => form.filled({ agreed: ['yes'], phone: ['(206) 555-0199'] }))
  }

  /** From the page to the one that its form leads to; where the page leads on by itself, the form was sent before. */
  private throughForm(path: string, field: string, fill: (form: Form) => Fields): Promise<string> {
    return this.person.goingOn(async () => {
      const { location, text } = await this.person.page(path)
      if (location) return { done: location }
      const reply = await this.person.press(path, fill(new Form(text(), field)))
      if (!reply) return undefined
      if (!reply.location) throw new Error(`the form of ${path} came back: ${alertIn(reply.text())}`)
      return { done: reply.location }
    })
  }

  private async answerOn(first: string, intakeId: string, answers: Answers): Promise<string> {
    let page = first
    while (!page.endsWith('/check') && !isOver(page) && !this.person.isOver) {
      await this.person.think(0.3, 1.2)
      page = isTold(page) ? await this.going(page, intakeId, answers) : await this.answer(page, intakeId, answers)
    }
    return page
  }

  private inLanguage(path: string, locale: string): Promise<string> {
    return this.person.goingOn(async () => {
      const form = new Form((await this.person.page(path)).text(), 'revision')
      const reply = await this.person.press(path, [...form.hidden, ['intent', `language-${locale}`]])
      return reply?.location ? { done: reply.location } : undefined
    })
  }

  /** The clinic knows of it already; now also what they do. */
  private going(place: string, intakeId: string, answers: Answers): Promise<string> {
    const path = place.split('#')[0] ?? place
    return this.person.goingOn(async () => {
      const html = (await this.person.page(path)).text()
      this.ledger.sending('emergency', intakeId)
      const fields = answersTo(new Form(html, 'revision'), answers).filter(([name]) => name !== 'intent')
      const reply = await this.person.press(path, [...fields, ['intent', 'reply:going']])
      if (!reply) return undefined
      if (!isOver(reply.location)) throw new Error(`${path} led to ${reply.location || alertIn(reply.text())}`)
      this.ledger.acknowledged('emergency', intakeId)
      return { done: reply.location }
    })
  }

  /** Presses until the next page is there. Whoever heard nothing presses again, or loads the page first. */
  private async answer(path: string, intakeId: string, answers: Answers): Promise<string> {
    let html = (await this.person.page(path)).text()
    return this.person.goingOn(async () => {
      const fields = answersTo(new Form(html, 'revision'), answers)
      const given = Object.keys(answers).filter((item) => fields.some(([name]) => name === item))
      for (const item of given) this.ledger.answering(intakeId, item, asWritten(answers[item]))
      const reply = await this.person.press(path, fields, given)
      if (reply?.location) {
        for (const item of given) this.ledger.answered(intakeId, item, asWritten(answers[item]))
        return { done: reply.location }
      }
      // An answer may open another question: then the page comes back with it.
      if (reply) html = reply.text()
      else if (this.person.chance.isLess(0.5)) html = (await this.person.page(path)).text()
      return undefined
    })
  }

  private send(path: string, intakeId: string): Promise<string> {
    return this.person.goingOn(async () => {
      const page = await this.person.page(path)
      // It was kept although nothing was heard.
      if (page.location.endsWith('/sent')) return { done: this.sent(intakeId, page.location) }
      this.ledger.sending('form', intakeId)
      const fields: Fields = [...new Form(page.text(), 'revision').hidden, ['intent', 'send']]
      const reply = await this.person.press(path, fields)
      if (!reply) return undefined
      if (!reply.location.endsWith('/sent'))
        throw new Error(`${path} led to ${reply.location || alertIn(reply.text())}`)
      return { done: this.sent(intakeId, reply.location) }
    })
  }

  private sent(intakeId: string, location: string): string {
    this.ledger.acknowledged('form', intakeId)
    return location
  }
}
