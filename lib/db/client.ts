import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/env'
import { type Prisma, PrismaClient } from './generated/client'

export type Tx = Prisma.TransactionClient

// Next bundles pages and route handlers apart; one pool a process is kept where both find it.
const holder = globalThis as { keelDatabase?: PrismaClient }

export function database(): PrismaClient {
  holder.keelDatabase ??= new PrismaClient({
    // The other formats repeat a failed query's values, and those can be answers.
    errorFormat: 'minimal',
    adapter: new PrismaPg({
      connectionString: env().DATABASE_APP_URL,
      max: 10,
      connectionTimeoutMillis: 5000,
      idleTimeoutMillis: 30_000,
    }),
  })
  return holder.keelDatabase
}

export async function closeDatabase(): Promise<void> {
  await holder.keelDatabase?.$disconnect()
  delete holder.keelDatabase
}
