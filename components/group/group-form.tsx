'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Checkboxes } from '@/components/ui/checkboxes'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { type Group, groupNameMost } from '@/lib/clinics/group'

export interface GroupFormProps {
  readonly group?: Pick<Group, 'id' | 'revision' | 'name' | 'memberIds'>
  /** Who may be in it, by name. */
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
  readonly save: FormAction
}

const none = { id: '', revision: 0, name: '', memberIds: [] }

export function GroupForm({ group = none, colleagues, save }: GroupFormProps) {
  const t = useTranslations('groups')
  const sending = useTranslations('form')('sending')
  const labels = { name: t('name'), memberIds: t('members') }
  const { formAction, problem, errors, errorOf, typed, state } = useActionForm(save, { labels })
  const isFresh = state.code === null
  const at = (field: string) => `group${group.id}-${field}`
  return (
    <form action={formAction} noValidate className="flex max-w-[40rem] flex-col gap-4 py-1">
      <FormProblem problem={problem} errors={errors.map((each) => ({ ...each, fieldId: at(each.fieldId) }))} />
      <input type="hidden" name="groupId" value={group.id} />
      <input type="hidden" name="revision" value={group.revision} />
      <TextInput
        {...{ id: at('name'), name: 'name', label: labels.name, hint: t('nameHint'), error: errorOf('name') }}
        maxLength={groupNameMost}
        defaultValue={isFresh ? group.name : typed('name')}
      />
      <Checkboxes
        {...{ id: at('memberIds'), name: 'memberIds', label: labels.memberIds, error: errorOf('memberIds') }}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValues={isFresh ? group.memberIds : typed('memberIds').split(' ')}
      />
      <div>
        <SubmitButton variant="secondary" pendingLabel={sending}>
          {t('save')}
        </SubmitButton>
      </div>
    </form>
  )
}
