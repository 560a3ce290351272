import { useTranslations } from 'next-intl'
import { type RefObject, useState } from 'react'
import { KeysHelp, toggleHelp } from '@/components/keys/keys-help'
import { helpKey, useKeysSwitch, useSingleKeys } from '@/components/keys/use-single-keys'
import { keepTyped } from '@/components/form/keeping'
import { useSentences } from '@/components/form/use-sentences'
import type { FormState } from '@/lib/forms/form-state'
import { rowKeys } from './row-keys'

export type Claim = (form: FormData) => Promise<FormState>

interface WorklistKeysProps {
  readonly help: RefObject<HTMLDialogElement | null>
  /** Where the rows are. */
  readonly place: RefObject<HTMLElement | null>
  readonly claim: Claim
  readonly nameOf: (caseId: string) => string
}

export function WorklistKeys({ help, place, claim, nameOf }: WorklistKeysProps) {
  const t = useTranslations('keys')
  const obstacle = useSentences('obstacles')
  const [isOn, setOn] = useKeysSwitch()
  const [said, setSaid] = useState('')
  const tell = async (caseId: string) => {
    const form = new FormData()
    form.set('caseId', caseId)
    const { problem } = await claim(form).catch((thrown: unknown) => ({ problem: obstacle(keepTyped(thrown)) }))
    setSaid(problem ?? t('claimed', { name: nameOf(caseId) }))
  }
  useSingleKeys(isOn, {
    ...rowKeys(place, (caseId) => void tell(caseId)),
    [helpKey]: () => {
      toggleHelp({ help })
    },
  })
  return (
    <>
      <KeysHelp help={help} isOn={isOn} onSwitch={setOn} />
      <span role="status">{said}</span>
    </>
  )
}
