'use client'

import { useTranslations } from 'next-intl'
import { DrawnRevision } from '@/components/form/drawn-revision'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { Textarea } from '@/components/ui/textarea'
import { longestName, mostWords, templateKinds } from '@/lib/cases/template-text'

interface TemplateFormProps {
  /** What opens it, where it is one of a list; a form that was refused stands open. */
  readonly summary?: string
  readonly template?: {
    readonly id: string
    readonly revision: number
    readonly name: string
    readonly kind: string
    readonly words: string
  }
  readonly save: FormAction
}

const none = { id: '', revision: 0, name: '', kind: '', words: '' }

export function TemplateForm({ template = none, summary, save }: TemplateFormProps) {
  const t = useTranslations('templates')
  const sending = useTranslations('form')('sending')
  const labels = { name: t('name'), kind: t('kind'), words: t('words') }
  const { formAction, problem, errors, errorOf, typed, state } = useActionForm(save, { labels })
  const at = (field: string) => `template${template.id}-${field}`
  const valueOf = (field: 'name' | 'kind' | 'words') => (state.code === null ? template[field] : typed(field))
  const form = (
    <form action={formAction} noValidate className="flex max-w-[40rem] flex-col gap-4 py-1">
      <FormProblem problem={problem} errors={errors.map((each) => ({ ...each, fieldId: at(each.fieldId) }))} />
      <input type="hidden" name="templateId" value={template.id} />
      <DrawnRevision {...{ state }} field="revision" latest={template.revision} changed="template-changed" />
      <TextInput
        {...{
          id: at('name'),
          name: 'name',
          label: labels.name,
          hint: t('nameHint', { most: longestName }),
          error: errorOf('name'),
        }}
        maxLength={60}
        defaultValue={valueOf('name')}
      />
      <Select
        {...{ id: at('kind'), name: 'kind', label: labels.kind, placeholder: t('choose'), error: errorOf('kind') }}
        defaultValue={valueOf('kind')}
        options={templateKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <Textarea
        {...{
          id: at('words'),
          name: 'words',
          label: labels.words,
          hint: t('wordsHint', { most: mostWords }),
          error: errorOf('words'),
        }}
        rows={5}
        isLong
        defaultValue={valueOf('words')}
      />
      <div>
        <SubmitButton variant="secondary" pendingLabel={sending}>
          {t('save')}
        </SubmitButton>
      </div>
    </form>
  )
  if (summary === undefined) return form
  return (
    <Disclosure summary={summary} open={state.code !== null}>
      {form}
    </Disclosure>
  )
}
