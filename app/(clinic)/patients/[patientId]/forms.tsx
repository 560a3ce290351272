import { getFormatter, getTranslations } from 'next-intl/server'
import { TextLink } from '@/components/ui/text-link'
import type { viewPatient } from '@/lib/operations/patients/view-patient'

interface FormsProps {
  readonly patient: Extract<Awaited<ReturnType<typeof viewPatient>>, { ok: true }>['value']
  /** Whoever may see what was answered, done and written has a page of it. */
  readonly mayRead: boolean
}

/** How far each form has come; none of its answers. */
export async function Forms({ patient, mayRead }: FormsProps) {
  const t = await getTranslations('patient')
  const list = await getTranslations('patients')
  const format = await getFormatter()
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeZone: patient.timeZone })
  return (
    <section data-print="no" aria-labelledby="forms">
      <h2 id="forms" className="mb-3 text-heading font-semibold">
        {t('forms')}
      </h2>
      {patient.intakes.length === 0 ? (
        <p className="text-muted">{t('noForms')}</p>
      ) : (
        <ul className="border-t border-rule">
          {patient.intakes.map((intake) => (
            <li key={intake.id} className="border-b border-rule py-2">
              {list(`state.${intake.state}`, { date: day(intake.at) })}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3 text-small text-muted">
        {mayRead ? (
          <TextLink href={`/patients/${patient.id}/history`}>{t('answersThere')}</TextLink>
        ) : (
          t('noAnswersHere')
        )}
      </p>
    </section>
  )
}
