import { useTranslations } from 'next-intl'
import type { RefObject } from 'react'
import { Button } from '@/components/ui/button'
import { Switch } from '@/components/ui/switch'
import { helpKey, useKeysSwitch, worklistKeys } from './use-single-keys'

interface HelpProps {
  readonly help: RefObject<HTMLDialogElement | null>
}

/** Opens it, or closes it where it is open; the browser puts the focus back where it was. */
export const toggleHelp = ({ help }: HelpProps) => {
  if (help.current?.open) help.current.close()
  else help.current?.showModal()
}

/** It shows the key that does the same where that key does it: for whoever switched single keys on. */
export function KeysButton({ help }: HelpProps) {
  const t = useTranslations('keys')
  const [isOn] = useKeysSwitch()
  return (
    <Button
      variant="secondary"
      aria-haspopup="dialog"
      aria-keyshortcuts={isOn ? helpKey : undefined}
      onClick={({ currentTarget }) => {
        // Its own place is left first, so that the focus comes back to what is still there.
        currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
        toggleHelp({ help })
      }}
    >
      <span aria-hidden="true" className="md:hidden">
        ?
      </span>
      <span className="max-md:sr-only">{t('open')}</span>
      {isOn ? (
        <kbd aria-hidden="true" className="ms-1.5 max-md:hidden">
          {helpKey}
        </kbd>
      ) : null}
    </Button>
  )
}

interface KeysHelpProps extends HelpProps {
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
}

/** What each key does, and the switch, which is off until somebody wants it. */
export function KeysHelp({ help, isOn, onSwitch }: KeysHelpProps) {
  const t = useTranslations('keys')
  return (
    <dialog
      ref={help}
      aria-labelledby="keys-title"
      className="m-auto max-w-[26rem] border-2 border-ink bg-paper p-4 text-ink backdrop:bg-ink/40"
    >
      <h2 id="keys-title" className="font-semibold">
        {t('title')}
      </h2>
      <Switch {...{ isOn, onSwitch }}>{t('switch')}</Switch>
      <p className="text-small text-muted">{t('off')}</p>
      <h3 className="mt-3 font-semibold">{t('onWorklist')}</h3>
      <dl>
        {worklistKeys.map(([key, act]) => (
          <Key key={key} name={key} does={t(act)} />
        ))}
      </dl>
      <h3 className="mt-3 font-semibold">{t('onBoth')}</h3>
      <dl>
        <Key name={helpKey} does={t('help')} />
      </dl>
      <h3 className="mt-3 font-semibold">{t('always')}</h3>
      <dl className="mb-3">
        <Key name="Ctrl+K" does={t('goTo')} />
      </dl>
      <Button variant="secondary" onClick={() => help.current?.close()}>
        {t('close')}
      </Button>
    </dialog>
  )
}

function Key({ name, does }: { readonly name: string; readonly does: string }) {
  return (
    <div className="flex gap-3">
      <dt className="min-w-6 flex-none text-center font-semibold">
        <kbd>{name}</kbd>
      </dt>
      <dd>{does}</dd>
    </div>
  )
}
