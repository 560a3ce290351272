import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  schema: here('schema.prisma'),
  migrations: { path: here('migrations') },
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
