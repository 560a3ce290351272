import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import type { HistoryView } from '@/lib/cases/history'
import { CaseChanges } from './case-changes'

/** Any two forms of this patient side by side; a plain form, so that a comparison has an address. */
export function CompareForms({ view }: { readonly view: Pick<HistoryView, 'forms' | 'compared' | 'timeZone'> }) {
  const t = useTranslations('history')
  const format = useFormatter()
  const { forms, compared, timeZone } = view
  const words = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const options = forms.map(({ at, isCheckIn }) => ({
    value: at.toISOString(),
    label: `${words(at)}, ${t(isCheckIn ? 'checkIn' : 'form')}`,
  }))
  return (
    <section aria-labelledby="compare">
      <h2 id="compare" className="mb-2 text-heading font-semibold">
        {t('compare')}
      </h2>
      {forms.length < 2 ? (
        <p className="text-muted">{t('oneForm')}</p>
      ) : (
        <form data-print="no" className="mb-6 flex flex-col gap-3">
          <Select
            id="from"
            name="from"
            label={t('from')}
            options={options}
            defaultValue={compared?.from.toISOString()}
          />
          <Select id="to" name="to" label={t('to')} options={options} defaultValue={compared?.to.toISOString()} />
          <div>
            <Button type="submit" variant="secondary">
              {t('go')}
            </Button>
          </div>
        </form>
      )}
      {compared ? (
        <>
          <p className="mb-2">{t('until', { date: words(compared.to) })}</p>
          <CaseChanges changes={compared.changes} scores={[]} timeZone={timeZone} />
        </>
      ) : null}
    </section>
  )
}
