import type { ReactNode } from 'react'

interface SwitchProps {
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
  readonly children: ReactNode
}

/** Something of this browser alone, on or off at once. */
export function Switch({ isOn, onSwitch, children }: SwitchProps) {
  return (
    <label className="flex min-h-(--target) cursor-pointer items-center gap-2">
      <input
        type="checkbox"
        className="size-5 accent-(--accent)"
        checked={isOn}
        onChange={({ target }) => {
          onSwitch(target.checked)
        }}
      />
      {children}
    </label>
  )
}
