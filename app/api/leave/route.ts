import { cookies } from 'next/headers'
import { NextResponse, type NextRequest } from 'next/server'
import { helpLines } from '@/lib/content/help-lines'
import { justRaisedCookie } from '@/lib/web/just-raised'

/** The way off a private page where no script runs: nothing of it is shown again, and the next page says nothing. */
export async function GET(request: NextRequest) {
  const jar = await cookies()
  jar.delete(justRaisedCookie)
  const region = request.nextUrl.searchParams.get('from') === 'UK' ? 'UK' : 'US'
  return NextResponse.redirect(helpLines(region).exit, 303)
}
