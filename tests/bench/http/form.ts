import type { Fields } from './fields'

interface Control {
  readonly type: string
  readonly name: string
  readonly value: string
}

const escaped: Readonly<Record<string, string>> = { quot: '"', '#x27': "'", lt: '<', gt: '>', amp: '&' }
const plain = (text: string) => text.replace(/&(quot|#x27|lt|gt|amp);/g, (_, name: string) => escaped[name] ?? '')

function controlOf([tag]: RegExpMatchArray): Control {
  const found = new Map([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
  const [type = '', name = '', value = ''] = ['type', 'name', 'value'].map((each) => found.get(each))
  return { type, name: plain(name), value: plain(value) }
}

const isChosen = new Set(['radio', 'checkbox'])

const formsOf = (html: string): readonly string[] => [...html.matchAll(/<form[\s\S]*?<\/form>/g)].map(([form]) => form)

const controlsIn = (form: string): readonly Control[] =>
  [...form.matchAll(/<(?:input|select|textarea|button)\b[^>]*>/g)].map(controlOf)

const controlsOf = (html: string): readonly (readonly Control[])[] => formsOf(html).map(controlsIn)

const buttonsIn = (form: string): readonly string[] =>
  [...form.matchAll(/<button\b[^>]*>([\s\S]*?)<\/button>/g)].map(([, inside = '']) =>
    plain(inside.replace(/<[^>]*>/g, '')).trim(),
  )

/** What the form with this button sends as it stands, with these values in place of its own. */
export function pressed(html: string, button: string, values: Readonly<Record<string, string>> = {}): Fields {
  const form = formsOf(html).find((each) => buttonsIn(each).includes(button))
  if (form === undefined)
    throw new Error(`there is no button ${button} on ${/<title>[^<]*/.exec(html)?.[0] ?? 'the page'}`)
  const hidden = controlsIn(form).filter(({ type, name }) => type === 'hidden' && !(name in values))
  return [...hidden.map(({ name, value }) => [name, value] as const), ...Object.entries(values)]
}

/** Whether a form of the page has a field of this name. */
export const isAsked = (html: string, field: string): boolean =>
  controlsOf(html).some((controls) => controls.some(({ name }) => name === field))

/** The form of a page that has a field of this name, and none of the other. */
export class Form {
  readonly #controls: readonly Control[]

  constructor(html: string, field: string, other?: string) {
    const has = (controls: readonly Control[], wanted?: string) => controls.some(({ name }) => name === wanted)
    const controls = controlsOf(html).find((each) => has(each, field) && !has(each, other))
    if (!controls) throw new Error(`there is no form with ${field} on ${/<title>[^<]*/.exec(html)?.[0] ?? 'the page'}`)
    this.#controls = controls
  }

  get hidden(): Fields {
    return this.#controls.filter(({ type }) => type === 'hidden').map(({ name, value }) => [name, value])
  }

  value(field: string): string {
    return this.#controls.find(({ name }) => name === field)?.value ?? ''
  }

  /** These values, as far as the form offers them. */
  filled(values: Readonly<Record<string, readonly string[]>>): Fields {
    const offers = (field: string, value: string) =>
      this.#controls.some(({ type, name, value: own }) => name === field && (own === value || !isChosen.has(type)))
    const given = Object.entries(values).flatMap(([name, all]) => all.map((value) => [name, value] as const))
    return [...this.hidden, ...given.filter(([name, value]) => offers(name, value))]
  }

  /** The lists of signs, each of which can be denied as a whole. */
  get lists(): readonly string[] {
    return [...new Set(this.#controls.map(({ name }) => name))].filter((name) => name.startsWith('tick_'))
  }
}
