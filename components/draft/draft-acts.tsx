'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/form/action-form'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { buttonClass } from '@/components/ui/button-look'
import { Disclosure } from '@/components/ui/disclosure'
import { SubmitButton } from '@/components/ui/submit-button'
import { Textarea } from '@/components/ui/textarea'

interface DraftActsProps {
  readonly draft: {
    readonly id: string
    readonly revision: number
    readonly version: number
    readonly lacks: readonly unknown[]
    readonly asked: unknown
    readonly mayWrite: boolean
    readonly mayPublish: boolean
  }
  readonly acts: Readonly<Record<'ask' | 'publish' | 'giveBack' | 'drop', FormAction>>
}

/** What may be done with a draft by whoever looks at it. */
export function DraftActs({
  draft: { id, revision, version, lacks, asked, mayWrite, mayPublish },
  acts,
}: DraftActsProps) {
  const t = useTranslations('writing')
  const sending = useTranslations('form')('sending')
  const drawn = { handoutId: id, revision: String(revision) }
  return (
    <>
      {mayWrite && !asked && lacks.length === 0 ? (
        <ActionForm action={acts.ask} fields={drawn}>
          <SubmitButton pendingLabel={sending}>{t('ask')}</SubmitButton>
        </ActionForm>
      ) : null}
      {asked && mayPublish ? (
        <>
          <ActionForm action={acts.publish} fields={drawn}>
            <p className="mb-2">{t('publishAbout')}</p>
            <SubmitButton pendingLabel={sending}>{t('publish')}</SubmitButton>
          </ActionForm>
          <ReturnForm action={acts.giveBack} drawn={drawn} />
        </>
      ) : null}
      <a href={`/handouts/${id}/file?draft`} download="" className={`${buttonClass('quiet')} self-start`}>
        {t('export')}
      </a>
      {mayWrite ? (
        <Disclosure summary={t('drop')}>
          <ActionForm action={acts.drop} fields={drawn}>
            <p className="mb-2">{t('dropAbout', { isNew: String(version === 0) })}</p>
            <SubmitButton variant="danger" pendingLabel={sending}>
              {t('dropGo')}
            </SubmitButton>
          </ActionForm>
        </Disclosure>
      ) : null}
    </>
  )
}

interface ReturnFormProps {
  readonly action: FormAction
  readonly drawn: { readonly handoutId: string; readonly revision: string }
}

function ReturnForm({ action, drawn: { handoutId, revision } }: ReturnFormProps) {
  const t = useTranslations('writing')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, errorOf, typed, state } = useActionForm(action, {
    labels: { words: t('returnWords') },
  })
  return (
    <Disclosure summary={t('return')} open={state.code !== null}>
      <form action={formAction} noValidate className="flex flex-col gap-3">
        <FormProblem problem={problem} errors={errors} />
        <input type="hidden" name="handoutId" value={handoutId} />
        <input type="hidden" name="revision" value={revision} />
        <Textarea
          {...{ id: 'words', name: 'words', label: t('returnWords'), error: errorOf('words') }}
          defaultValue={typed('words')}
        />
        <div>
          <SubmitButton variant="secondary" pendingLabel={sending}>
            {t('returnGo')}
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  )
}
