import { z } from '@hono/zod-openapi'
import { isoTime, localizedText } from './common.ts'

export const rowIssue = z.object({
  line: z.number(),
  column: z.string().optional(),
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  message: localizedText,
  value: z.string().optional(),
})

export const importCounts = z.object({
  rows: z.number(),
  products: z.number(),
  bad: z.number(),
  created: z.number(),
  updated: z.number(),
})

export const importView = z
  .object({
    id: z.string(),
    fileName: z.string(),
    format: z.record(z.string(), z.string()),
    mapping: z.record(z.string(), z.string()).nullable(),
    mode: z.enum(['good-rows', 'all-or-nothing']),
    status: z.enum(['previewed', 'queued', 'running', 'done', 'failed', 'cancelled']),
    brandId: z.string().nullable(),
    counts: importCounts,
    issues: z.array(rowIssue),
    createdBy: z.string(),
    createdAt: isoTime,
    endedAt: isoTime.nullable(),
  })
  .openapi('Import')

/** What an import will do, row by row, before anything is written. */
export const importPreview = importView
  .extend({
    /** First products as they will stand in the catalogue. */
    sample: z.array(
      z.object({
        line: z.number(),
        handle: z.string(),
        name: localizedText,
        outcome: z.enum(['create', 'update', 'bad']),
        category: z.string(),
        productType: z.string().nullable(),
        price: z.string().nullable(),
        variants: z.number(),
        facts: z.array(z.object({ label: localizedText, value: z.string() })),
        issues: z.array(rowIssue),
      }),
    ),
    /** Header cells of a table that needs mapping, with two values each and the guess. */
    columns: z.array(z.object({ name: z.string(), examples: z.array(z.string()), target: z.string() })),
    /** Everything that a column can be mapped to. */
    targets: z.array(z.object({ value: z.string(), label: localizedText, group: localizedText })),
    savedMappings: z.array(z.object({ name: z.string(), mapping: z.record(z.string(), z.string()) })),
  })
  .openapi('ImportPreview')

export const importStart = z
  .object({
    mode: z.enum(['good-rows', 'all-or-nothing']),
    mapping: z.record(z.string().max(300), z.string().max(120)).optional(),
    saveMappingAs: z
      .string()
      .trim()
      .min(1)
      .max(80)
      .regex(/^\P{Cc}*$/u)
      .optional(),
    brandId: z.string().max(60).nullable().optional(),
  })
  .strict()
