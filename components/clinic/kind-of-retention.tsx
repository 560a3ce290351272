import { useFormatter, useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import type { Proof } from '@/components/form/with-proof'
import { ConfirmedTap } from '@/components/staff/confirmed-tap'
import { Button } from '@/components/ui/button'
import { SummaryList } from '@/components/ui/summary-list'
import { TextInput } from '@/components/ui/text-input'
import type { Due, RetentionKind } from '@/lib/clinics/retention'
import { SwitchOnRecords } from './switch-on-records'

interface Shown extends Due {
  readonly kind: RetentionKind
  readonly days: { readonly least: number; readonly most: number } | null
  readonly atMost: number
  readonly period: number
  readonly said: {
    readonly period: number
    readonly saidAt: Date
    readonly by: string
    readonly ranAt: Date | null
    readonly ranCount: number | null
  } | null
  readonly isOn: boolean
  readonly isWaiting: boolean
  readonly isOutOfRange: boolean
  /** Goes back with the button: what was shown. */
  readonly seen: string
}

interface KindOfRetentionProps {
  readonly shown: Shown
  /** As it was typed, where it was this one's. */
  readonly typed: string | null
  readonly timeZone: string
  readonly action: FormAction
  readonly proof: Proof
}

/** One kind of thing: what would go today, whether it does so by itself, and how to change that. */
export function KindOfRetention({ shown, typed, timeZone, action, proof }: KindOfRetentionProps) {
  const t = useTranslations('retention')
  const format = useFormatter()
  const { kind, days, period, said, count, oldestAt } = shown
  const amount = (of: number) => t(days ? 'days' : 'years', { count: of })
  const day = (at: Date | null = null) => (at ? format.dateTime(at, { dateStyle: 'medium', timeZone }) : '')
  const state = !shown.isOn ? 'off' : shown.isWaiting ? 'waits' : 'on'
  const inForce = amount(shown.isWaiting ? period : (said?.period ?? period))
  const rows = [
    {
      key: 'state',
      term: t('state'),
      value: t(state, { period: inForce, date: day(said?.saidAt), name: said?.by ?? '' }),
    },
    {
      key: 'due',
      term: t('today', { period: amount(period) }),
      value: t('due', { count, date: day(oldestAt) }),
    },
    {
      key: 'last',
      term: t('last'),
      value: said?.ranAt ? t('went', { count: said.ranCount ?? 0, date: day(said.ranAt) }) : t('never'),
    },
  ]
  return (
    <section aria-labelledby={`title-${kind}`} id={kind}>
      <h2 id={`title-${kind}`} className="mb-2 text-heading font-bold">
        {t(`kinds.${kind}.title`)}
      </h2>
      <p className="mb-3 max-w-prose">{t(`kinds.${kind}.what`)}</p>
      <SummaryList rows={rows} />
      <p className="my-2 text-small text-muted">{t('night', { count: shown.atMost })}</p>
      {days ? <PeriodForm {...{ shown, days, typed }} /> : null}
      <Switches {...{ shown, action, proof }} period={amount(period)} />
    </section>
  )
}

interface PeriodFormProps extends Pick<KindOfRetentionProps, 'shown' | 'typed'> {
  readonly days: NonNullable<Shown['days']>
}

/** A plain form: it changes nothing, and asks the page for the figures of another period. */
function PeriodForm({ shown: { kind, period, isOutOfRange }, days, typed }: PeriodFormProps) {
  const t = useTranslations('retention')
  const id = `period-${kind}`
  return (
    <form action={`/settings/retention#${kind}`} data-print="no" className="mb-3 flex flex-wrap items-end gap-3">
      <input type="hidden" name="kind" value={kind} />
      <TextInput
        key={typed ?? period}
        id={id}
        name="period"
        label={t('keptFor')}
        hint={t('keptForHint', days)}
        error={isOutOfRange ? t('range', days) : undefined}
        defaultValue={typed ?? period}
        inputMode="numeric"
        autoComplete="off"
        suffix={t('unit')}
        width={4}
      />
      <Button type="submit" variant="secondary" aria-describedby={`title-${kind}`}>
        {t('show')}
      </Button>
    </form>
  )
}

/** On for what is shown, where that is not in force already; off at any time. */
function Switches({
  shown,
  action,
  proof,
  period,
}: Pick<KindOfRetentionProps, 'shown' | 'action' | 'proof'> & { readonly period: string }) {
  const t = useTranslations('retention')
  const { kind, isOn, isOutOfRange, said, seen } = shown
  const about = { kind, period: String(shown.period), seen }
  const common = { action, describedBy: `title-${kind}` }
  const on = { ...common, fields: { ...about, to: 'on' }, label: t('switchOn', { period }) }
  const isSaid = isOutOfRange || (isOn && said?.period === shown.period)
  return (
    <div className="flex flex-wrap gap-3">
      {isSaid ? null : kind === 'records' ? (
        <SwitchOnRecords {...on} proof={proof} />
      ) : (
        <ConfirmedTap {...on} ask={proof.ask} variant="primary" />
      )}
      {isOn ? (
        <ConfirmedTap {...common} ask={proof.ask} fields={{ ...about, to: 'off' }} label={t('switchOff')} />
      ) : null}
    </div>
  )
}
