import type { stepKinds } from '@/lib/cases/step'

export const on = (time: string) => new Date(`2026-${time}:00Z`)
export const step = (kind: (typeof stepKinds)[number], at: Date) => ({ kind, at, to: null })
export const late = on('11-23T17:04')
