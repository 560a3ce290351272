import { useFormatter, useTranslations } from 'next-intl'
import { OneTapForm } from '@/components/case/one-tap-form'
import type { FormAction } from '@/components/form/use-action-form'
import { TextLink } from '@/components/ui/text-link'

interface UnmatchedPatientsProps {
  readonly unmatched: {
    readonly count: number
    /** Nobody is counted beyond it. */
    readonly cap: number
    readonly people: readonly {
      readonly id: string
      readonly name: string
      readonly dateOfBirth: string
      readonly since: Date
    }[]
  }
  readonly timeZone: string
  /** Says that somebody is no patient here. */
  readonly action: FormAction
}

/** Who came without a link: each leads to where it is said whose record it is. */
export function UnmatchedPatients({ unmatched: { count, cap, people }, timeZone, action }: UnmatchedPatientsProps) {
  const t = useTranslations('patients.unmatched')
  const format = useFormatter()
  if (count === 0) return null
  return (
    <section aria-labelledby="unmatched" className="mb-6 max-w-[48rem] border border-edge px-4 py-3">
      <h2 id="unmatched" className="font-semibold">
        {t('title', { count, isMore: String(count >= cap) })}
      </h2>
      <p className="mb-2 text-muted">{t('hint')}</p>
      <ul className="border-t border-rule">
        {people.map(({ id, name, dateOfBirth, since }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 border-b border-rule py-2">
            <span id={`unmatched-${id}`} className="min-w-0 wrap-anywhere">
              <TextLink href={`/patients/${id}`} className="font-semibold">
                <bdi>{name}</bdi>
              </TextLink>{' '}
              {t('facts', {
                date: format.dateTime(new Date(dateOfBirth), { dateStyle: 'medium', timeZone: 'UTC' }),
                since: format.dateTime(since, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
              })}
            </span>
            <OneTapForm
              action={action}
              fields={{ patientId: id }}
              label={t('nobody')}
              variant="quiet"
              describedBy={`unmatched-${id}`}
            />
          </li>
        ))}
      </ul>
      {count > people.length ? <p className="mt-2 text-muted">{t('more', { count: people.length })}</p> : null}
      <p className="mt-2">
        <TextLink href="/patients?show=unmatched">{t('only')}</TextLink>
      </p>
    </section>
  )
}
