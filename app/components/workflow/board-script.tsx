import { useEffect } from 'react'
import boardUrl from './board.js?url'

/** Brings the script that lets cards be dragged, in a page from the server and in one made by the browser. */
export function BoardScript() {
  useEffect(() => {
    void import(/* @vite-ignore */ boardUrl)
  }, [])
  return <script type="module" src={boardUrl} />
}
