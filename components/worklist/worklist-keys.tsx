import { useTranslations } from 'next-intl'
import { type RefObject, useState } from 'react'
import type { FormState } from '@/lib/forms/form-state'
import { ShortcutList } from './shortcut-list'
import { useRemembered } from './use-remembered'
import { useShortcuts } from './use-shortcuts'

export type Claim = (caseId: string) => Promise<FormState>

interface WorklistKeysProps {
  /** Where the rows are. */
  readonly place: RefObject<HTMLElement | null>
  readonly claim: Claim
  readonly nameOf: (caseId: string) => string
}

type Sentences = (code: string, values?: Readonly<Record<string, string | number>>) => string

export function WorklistKeys({ place, claim, nameOf }: WorklistKeysProps) {
  const t = useTranslations('worklist.keys')
  const refusal = useTranslations('refusals') as unknown as Sentences
  const [isOn, setOn] = useRemembered('keel-worklist-keys')
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const tell = async (caseId: string) => {
    const { code, values } = await claim(caseId).catch(() => ({ code: 'unavailable', values: {} }))
    setSaid(code === null ? t('claimed', { name: nameOf(caseId) }) : refusal(code, values))
  }
  useShortcuts(isOn, place, {
    claim: (caseId) => void tell(caseId),
    help: () => {
      setOpen(!isOpen)
    },
  })
  return (
    <>
      <ShortcutList isOpen={isOpen} onOpen={setOpen} isOn={isOn} onSwitch={setOn} />
      <span role="status">{said}</span>
    </>
  )
}
