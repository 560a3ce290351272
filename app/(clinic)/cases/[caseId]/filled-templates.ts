import { getFormatter, getTranslations } from 'next-intl/server'
import type { CaseView } from '@/lib/cases/case-view'
import { mostUrgentFirst } from '@/lib/cases/finding-view'
import { oneLine } from '@/lib/cases/summary-text'
import { filledFor, type Templates } from '@/lib/cases/template'
import type { Placeholder } from '@/lib/cases/template-text'

type Asked = Readonly<Record<string, string | string[] | undefined>>

/** The clinic's templates in the words of this case, and those with which a text begins that was asked for by the address. */
export async function filledTemplates(view: CaseView, clinician: string, asked: Asked): Promise<Templates> {
  return filledFor(view.templates, view.templates.length > 0 ? await valuesOf(view, clinician) : null, asked)
}

/** What the patient said as the case says it. What is private stays out, and how many that are is said. */
async function valuesOf(view: CaseView, clinician: string): Promise<Readonly<Record<Placeholder, string>>> {
  const t = await getTranslations('case.templates')
  const tier = await getTranslations('clinical.tier')
  const points = await getTranslations('caseSeen.scores')
  const format = await getFormatter()
  const open = <Row extends { readonly isPrivate?: boolean }>(rows: readonly Row[], line: (row: Row) => string) => {
    const shown = rows.filter(({ isPrivate }) => !isPrivate)
    const hidden = rows.length - shown.length
    return [...shown.map((row) => oneLine(line(row))), ...(hidden > 0 ? [t('leftOut', { count: hidden })] : [])]
  }
  const flags = open(mostUrgentFirst(view.findings), ({ label, withdrawnAt }) =>
    withdrawnAt ? t('taken', { label }) : label,
  )
  const summary = open(view.summary, ({ label, answer }) => `${label}: ${answer}`)
  const pain = view.scores.find(({ instrument, isCurrent }) => isCurrent && instrument.id === 'nprs')
  const { givenName, age } = view.patient
  return {
    patient: givenName,
    age: t('age', { age }),
    complaint: view.complaint,
    tier: tier(view.tier),
    flags: flags.length > 0 ? flags.join('; ') : t('noFlags'),
    pain: pain
      ? points('points', {
          points: format.number(pain.last.points, { maximumFractionDigits: 1 }),
          max: pain.instrument.max,
        })
      : t('notAnswered'),
    summary: summary.length > 0 ? summary.join('\n') : t('notAnswered'),
    today: format.dateTime(view.now, { dateStyle: 'long', timeZone: view.timeZone }),
    clinician,
  }
}
