import { NextResponse } from 'next/server'
import { turnMail } from '@/lib/auth/mail-switch'
import { systemClock } from '@/lib/clock'
import { whenAway } from '../../../when-away'

/**
 * What is posted to /unsubscribe: by the page's own button, or by a mailbox at one press (RFC 8058), which says nothing
 * but that it wants it off. The address is the right to do so; no cookie is read.
 */
export async function POST(request: Request, { params }: RouteContext<'/api/unsubscribe/[token]'>) {
  const { token } = await params
  const form = await request.formData().catch(() => new FormData())
  return whenAway(
    () => turn(token, form),
    () => (form.has('wish') ? backTo(`/unsubscribe/${token}`) : new NextResponse(null, { status: 503 })),
  )
}

const backTo = (location: string) => new NextResponse(null, { status: 303, headers: { location } })

async function turn(token: string, form: FormData) {
  const result = await turnMail(token, form.get('wish') !== 'on', systemClock)
  if (!form.has('wish')) return new NextResponse(null, { status: statusOf(result.ok ? null : result.code) })
  const often = !result.ok && result.code === 'too-often' ? '?often=yes' : ''
  return backTo(`/unsubscribe/${token}${often}`)
}

const statusOf = (code: string | null): number => {
  if (code === null) return 200
  return code === 'too-often' ? 429 : 404
}
