export interface Sample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

const name = '[a-zA-Z_:][a-zA-Z0-9_:]*'
const value = '[+-]?(?:[0-9.]+(?:e[+-]?[0-9]+)?|Inf)|NaN'
const label = '([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\\\\n]|\\\\["\\\\n])*)"'
const line = new RegExp(`^(${name})(?:\\{((?:${label},?)*)\\})? (${value})$`)
const comment = new RegExp(`^# (?:HELP (${name}) .+|TYPE (${name}) (?:counter|gauge|histogram|summary))$`)

/** Prometheus's text format, strictly: each family named once and before its samples, no sample twice. */
export function readExposition(text: string): readonly Sample[] {
  const samples: Sample[] = []
  const families = new Set<string>()
  const seen = new Set<string>()
  for (const each of text.split('\n').filter((text) => text !== '')) {
    if (each.startsWith('#')) {
      const [, , typed] = comment.exec(each) ?? fail(each)
      if (typed && families.has(typed)) fail(`${typed} twice`)
      if (typed) families.add(typed)
      continue
    }
    const [, called = '', written = '', , , number] = line.exec(each) ?? fail(each)
    const family = called.replace(/_(bucket|sum|count)$/, '')
    if (!families.has(called) && !families.has(family)) fail(`${called} has no type`)
    if (seen.has(`${called}{${written}}`)) fail(`${each} twice`)
    seen.add(`${called}{${written}}`)
    const labels = [...written.matchAll(new RegExp(label, 'g'))].map(([, key = '', text = '']) => [key, text])
    samples.push({ name: called, labels: Object.fromEntries(labels) as Record<string, string>, value: Number(number) })
  }
  return samples
}

function fail(what: string): never {
  throw new Error(`not what Prometheus reads: ${what}`)
}
