'use client'

import { useRef } from 'react'
import { KeysButton, KeysHelp, toggleHelp } from '@/components/keys/keys-help'
import { helpKey, useKeysSwitch, useSingleKeys } from '@/components/keys/use-single-keys'
import { useMounted } from '@/components/ui/use-mounted'

/** The help of keys, as on the worklist; its place is kept until it would do something. */
export function CaseKeys() {
  const help = useRef<HTMLDialogElement>(null)
  const [isOn, setOn] = useKeysSwitch()
  useSingleKeys(isOn, {
    [helpKey]: () => {
      toggleHelp({ help })
    },
  })
  const isMounted = useMounted()
  return (
    <div data-print="no" className={isMounted ? '' : 'invisible'}>
      <KeysButton help={help} />
      {isMounted ? <KeysHelp help={help} isOn={isOn} onSwitch={setOn} /> : null}
    </div>
  )
}
