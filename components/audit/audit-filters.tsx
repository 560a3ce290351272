import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { TextLink } from '@/components/ui/text-link'
import type { Named } from '@/lib/audit/view-events'
import { eventTypes, type Wanted } from '@/lib/audit/wanted'
import { auditHref } from '@/lib/web/audit-address'

interface AuditFiltersProps {
  readonly wanted: Wanted
  readonly colleagues: readonly Named[]
  readonly search: string
}

/** All together, and all in the address. A patient is looked for by name, and chosen from who is found. */
export function AuditFilters({ wanted, colleagues, search }: AuditFiltersProps) {
  const t = useTranslations('audit')
  const kinds = eventTypes.map((type) => ({ value: type, label: t(`said.${type}`) }))
  const people = colleagues.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <form action="/audit" aria-label={t('filters')} data-print="no" className="mb-4">
      {wanted.patient ? <input type="hidden" name="patient" value={wanted.patient} /> : null}
      <div className="grid max-w-[70rem] items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
        <Select
          id="person"
          name="person"
          label={t('person')}
          placeholder={t('anybody')}
          options={people}
          defaultValue={wanted.person ?? ''}
        />
        <Select
          id="kind"
          name="kind"
          label={t('kind')}
          placeholder={t('anything')}
          options={[...kinds].sort((a, b) => a.label.localeCompare(b.label, 'en'))}
          defaultValue={wanted.kind ?? ''}
        />
        <TextInput id="from" name="from" type="date" label={t('from')} defaultValue={wanted.from ?? ''} />
        <TextInput id="to" name="to" type="date" label={t('to')} defaultValue={wanted.to ?? ''} />
        {wanted.patient ? null : (
          <div className="sm:col-span-2">
            <TextInput
              id="q"
              name="q"
              type="search"
              label={t('patient')}
              hint={t('patientHint')}
              defaultValue={search}
              maxLength={100}
            />
          </div>
        )}
        <div className="flex items-center gap-4">
          <Button type="submit" variant="secondary">
            {t('show')}
          </Button>
          <TextLink href={auditHref({})}>{t('all')}</TextLink>
        </div>
      </div>
    </form>
  )
}
