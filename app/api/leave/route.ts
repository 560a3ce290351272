import { NextResponse, type NextRequest } from 'next/server'
import { helpLines } from '@/lib/content/help-lines'
import { justRaisedOptions } from '@/lib/web/just-raised'
import { keepCookie } from '../../cookie-jar'

/** The way off a private page where no script runs: nothing of it is shown again, and the next page says nothing. */
export async function GET(request: NextRequest) {
  await keepCookie('now', '', { ...justRaisedOptions, maxAge: 0 })
  const region = request.nextUrl.searchParams.get('from') === 'UK' ? 'UK' : 'US'
  return NextResponse.redirect(helpLines(region).exit, 303)
}
