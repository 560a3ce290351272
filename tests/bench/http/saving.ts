import type { Browser } from './browser'
import { type Fields, withField } from './fields'
import { Form } from './form'
import type { Patient } from './patient'

/** A page of questions whose answers raise nothing, so that only saving is measured. */
export const harmlessPage = 'injury'
const harmless = ['lift', 'bend', 'twist']

type Answer = Readonly<Record<string, string>>

/** Someone on one page of questions, who changes an answer again and again. */
export class Answering {
  #turn = 0

  private constructor(
    private readonly browser: Browser,
    private readonly path: string,
    private fields: Fields,
    private readonly action: string,
  ) {}

  static async on(page: string, { browser, intakeId }: Patient): Promise<Answering> {
    const path = `/intake/${intakeId}/${page}`
    const html = (await browser.get(path)).text()
    const fields = new Form(html, 'revision').filled({ trauma: ['none'], onset: ['after-activity'] })
    return new Answering(browser, path, fields, actionBeside(html, fields))
  }

  #withNext(): Fields {
    this.#turn += 1
    return withField(this.fields, 'mechanism', harmless[this.#turn % harmless.length] ?? '')
  }

  #stoodAt(revision: string | undefined): void {
    if (!revision) throw new Error(`${this.path} was not saved`)
    this.fields = withField(this.fields, 'revision', revision)
  }

  async open(): Promise<void> {
    await this.browser.get(this.path)
  }

  /** As a script saves while answers are given. */
  async save(fields: Fields = this.#withNext()): Promise<void> {
    const reply = await this.browser.call(this.path, this.action, fields)
    this.#stoodAt(/"revision":(\d+)/.exec(reply)?.[1])
  }

  /** Saves one answer more, such as a sign that is an emergency. */
  async say(answer: Answer): Promise<void> {
    await this.save([...this.fields, ...Object.entries(answer)])
  }

  /** The button, and the page that it leads to. */
  async goOn(): Promise<void> {
    const next = await this.browser.post(this.path, [...this.#withNext(), ['intent', 'continue']])
    const page = (await this.browser.get(next)).text()
    this.#stoodAt(/name="revision" value="(\d+)"/.exec(page)?.[1])
  }
}

/** The page names two actions: the one of its form, and the one that its script calls in passing. */
function actionBeside(html: string, fields: Fields): string {
  const named = [...html.matchAll(/\\"id\\":\\"([0-9a-f]{42})\\",\\"bound\\":null/g)].map(([, id]) => id ?? '')
  const own = JSON.stringify(fields)
  const beside = named.find((id) => !own.includes(id))
  if (!beside) throw new Error('the page names no action that saves in passing')
  return beside
}
