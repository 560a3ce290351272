'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/form/action-form'
import { DrawnRevision } from '@/components/form/drawn-revision'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Fieldset } from '@/components/ui/fieldset'
import { PickRow } from '@/components/ui/pick-row'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { longestSetName } from '@/lib/handouts/typed-limits'

interface Named {
  readonly id: string
  readonly title: string
}

interface HandoutSetsProps {
  readonly sets: readonly {
    readonly id: string
    readonly revision: number
    readonly name: string
    readonly handouts: readonly Named[]
  }[]
  /** All that can be sent. */
  readonly library: readonly Named[]
  readonly save: FormAction
  readonly remove: FormAction
}

const none = { id: '', revision: 0, name: '', handouts: [] }

/** For leads: what is sent together, by name. */
export function HandoutSets({ sets, library, save, remove }: HandoutSetsProps) {
  const t = useTranslations('handouts.sets')
  const sending = useTranslations('form')('sending')
  return (
    <section aria-labelledby="sets" className="mt-8 max-w-[40rem]">
      <h2 id="sets" className="text-heading font-semibold">
        {t('title')}
      </h2>
      <p className="mb-2 text-muted">{t('lead')}</p>
      <ul className="border-t border-rule empty:hidden">
        {sets.map((set) => (
          <li key={set.id} className="border-b border-rule py-2">
            <p>
              <span className="font-semibold">{set.name}</span>{' '}
              <span className="text-muted">{set.handouts.map(({ title }) => title).join(' · ')}</span>
            </p>
            <SetForm summary={t('change')} {...{ set, library, save }}>
              <ActionForm action={remove} fields={{ setId: set.id }}>
                <SubmitButton variant="quiet" pendingLabel={sending}>
                  {t('remove')}
                </SubmitButton>
              </ActionForm>
            </SetForm>
          </li>
        ))}
      </ul>
      <SetForm summary={t('new')} {...{ set: none, library, save }} />
    </section>
  )
}

interface SetFormProps extends Pick<HandoutSetsProps, 'library' | 'save'> {
  readonly set: HandoutSetsProps['sets'][number]
  /** What opens it; a form that was refused stands open. */
  readonly summary: string
  /** What else can be done with it. */
  readonly children?: ReactNode
}

function SetForm({ set, library, save, summary, children }: SetFormProps) {
  const t = useTranslations('handouts.sets')
  const sending = useTranslations('form')('sending')
  const labels = { name: t('name'), handouts: t('handouts') }
  const { formAction, problem, errors, errorOf, typed, state } = useActionForm(save, { labels })
  const at = (field: string) => `set${set.id}-${field}`
  const wasTyped = state.code !== null
  const ticked = wasTyped ? typed('handouts').split(' ') : set.handouts.map(({ id }) => id)
  return (
    <Disclosure summary={summary} open={wasTyped}>
      <form action={formAction} noValidate className="flex flex-col gap-4 py-1">
        <FormProblem problem={problem} errors={errors.map((each) => ({ ...each, fieldId: at(each.fieldId) }))} />
        <input type="hidden" name="setId" value={set.id} />
        <DrawnRevision {...{ state }} field="revision" latest={set.revision} changed="set-changed" />
        <TextInput
          {...{ id: at('name'), name: 'name', label: t('name'), error: errorOf('name') }}
          hint={t('nameHint', { most: longestSetName })}
          defaultValue={wasTyped ? typed('name') : set.name}
        />
        <Fieldset id={at('handouts')} label={t('handouts')} error={errorOf('handouts')}>
          {library.map(({ id, title }, index) => (
            <PickRow
              key={id}
              type="checkbox"
              id={index === 0 ? at('handouts') : at(id)}
              name="handouts"
              value={id}
              label={title}
              defaultChecked={ticked.includes(id)}
            />
          ))}
        </Fieldset>
        <div>
          <SubmitButton variant="secondary" pendingLabel={sending}>
            {t('save')}
          </SubmitButton>
        </div>
      </form>
      {children}
    </Disclosure>
  )
}
