import { XMLParser } from 'fast-xml-parser'
import ICAL from 'ical.js'
import { expect } from 'vitest'
import * as z from 'zod'

const text = z.object({ '#text': z.string() })
const instant = z.object({ '#text': z.iso.datetime() })
const link = z.object({ '@href': z.url(), '@rel': z.string().optional() })

/** What RFC 4287 requires of a feed and of its entries. */
const feedSchema = z.object({
  feed: z.object({
    '@xmlns': z.literal('http://www.w3.org/2005/Atom'),
    id: text,
    title: text,
    updated: instant,
    author: z.array(z.object({ name: text })).min(1),
    link: z.array(link),
    entry: z
      .array(
        z.object({
          id: text,
          title: text.extend({ '@type': z.string() }),
          updated: instant,
          published: instant,
          author: z.array(z.object({ name: text })),
          link: z.array(link).min(1),
          content: text.extend({ '@type': z.string() }),
        }),
      )
      .default([]),
  }),
})

/** Reads a feed as a reader of feeds does, and holds it to the standard. */
export function readFeed(xml: string) {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    alwaysCreateTextNode: true,
    parseTagValue: false,
    isArray: (name) => ['author', 'link', 'entry', 'category'].includes(name),
  })
  return feedSchema.parse(parser.parse(xml)).feed
}

const octets = (line: string) => new TextEncoder().encode(line).length

/** Reads a calendar as a calendar program does, and holds its lines to RFC 5545 § 3.1. */
export function readCalendar(file: string) {
  expect(file.split('\r\n').every((line) => octets(line) <= 75)).toBe(true)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const root = ICAL.Component.fromString(file)
  return { root, events: root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) }
}
