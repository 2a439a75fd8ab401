import { useEffect } from 'react'
import readingUrl from './reading.js?url'

/**
 * Brings the script of pages for reading: as an element of a document sent by the server, as an import
 * where the browser itself made the page (a script element made by React does not run).
 */
export function ReadingScript() {
  useEffect(() => {
    void import(/* @vite-ignore */ readingUrl)
  }, [])
  return <script type="module" src={readingUrl} />
}
