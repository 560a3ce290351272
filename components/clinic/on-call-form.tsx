'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { Notice } from '@/components/ui/notice'
import { Radios } from '@/components/ui/radios'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'

interface Person {
  readonly id: string
  readonly name: string
  readonly isAway: boolean
  readonly cover: string | null
  /** Whether whoever is really called can be called on a device. */
  readonly hasDevice: boolean
  /** When e-mail to whoever is really called last came back. */
  readonly bouncedAt: Date | null
}

interface OnCallFormProps {
  readonly action: FormAction
  readonly people: readonly Person[]
  /** Who is on call, first to last. */
  readonly ids: readonly string[]
  readonly from: string
  /** The list as it stands, which is sent along. */
  readonly seen: string
  readonly places: number
  readonly timeZone: string
  readonly isSaved: boolean
}

/** Who is called, first to last: a place is emptied to leave it out. */
export function OnCallForm({ action, people, ids, from, seen, places, timeZone, isSaved }: OnCallFormProps) {
  const t = useTranslations('onCall')
  const format = useFormatter()
  const sending = useTranslations('form')('sending')
  const fields = Array.from({ length: Math.min(places, people.length) }, (_, index) => ({
    name: `place${String(index + 1)}`,
    label: t('place', { place: index + 1 }),
    held: ids[index] ?? '',
  }))
  const form = useActionForm(action, { labels: Object.fromEntries(fields.map(({ name, label }) => [name, label])) })
  const isFresh = form.state.code === null
  const valueOf = (name: string, held: string) => (isFresh ? held : form.typed(name))
  const options = people.map(({ id, name }) => ({ value: id, label: name }))
  const howCalled = (id: string) => {
    const person = people.find((each) => each.id === id)
    if (!person) return undefined
    if (person.isAway && person.cover === null) return t('awayAlone')
    const date = person.bouncedAt && format.dateTime(person.bouncedAt, { dateStyle: 'medium', timeZone })
    const called = t(person.hasDevice ? 'byDevice' : 'byEmail')
    const by = date ? t(person.hasDevice ? 'byDeviceAlone' : 'unreached', { date }) : called
    return person.cover === null || !person.isAway ? by : `${t('away', { cover: person.cover })} ${by}`
  }
  return (
    <form action={form.formAction} noValidate className="flex flex-col gap-5">
      <FormProblem problem={form.problem} errors={form.errors} />
      {isSaved && isFresh ? (
        <Notice kind="success" role="status">
          {t('saved')}
        </Notice>
      ) : null}
      <input type="hidden" name="seen" value={seen} />
      {fields.map(({ name, label, held }) => (
        <Select
          key={name}
          {...{ id: name, name, label, options }}
          placeholder={t('nobody')}
          hint={isFresh ? howCalled(held) : undefined}
          error={form.errorOf(name)}
          defaultValue={valueOf(name, held)}
        />
      ))}
      <Radios
        id="from"
        name="from"
        label={t('from')}
        options={(['EMERGENCY', 'URGENT'] as const).map((tier) => ({ value: tier, label: t(`of.${tier}`) }))}
        defaultValue={valueOf('from', from)}
        error={form.errorOf('from')}
      />
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('save')}</SubmitButton>
      </Actions>
    </form>
  )
}
