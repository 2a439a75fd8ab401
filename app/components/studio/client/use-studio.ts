import { useNavigate } from '@remix-run/react'
import {
  createContext,
  useContext,
  useEffect,
  useInsertionEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { StudioDesk } from '../desk.ts'
import { sendForm } from './send.ts'
import type { Watched } from './status.ts'
import { createStudio, type Studio, type StudioWorld } from './studio.ts'

const StudioContext = createContext<Studio | null>(null)

export const StudioProvider = StudioContext.Provider

/** The desk's doings; only where `StudioProvider` stands around. */
export function useStudioDesk(): Studio {
  const studio = useContext(StudioContext)
  if (studio === null) throw new Error('No studio around')
  return studio
}

/** The value of the desk that is watched; the component is drawn again when it changes. */
export function useWatched<T>({ get, subscribe }: Watched<T>): T {
  return useSyncExternalStore(subscribe, get, get)
}

const nothing = () => () => undefined

/** True once the page's script runs; before, and without a script, the page is plain forms. */
export function useLive(): boolean {
  return useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  )
}

/** The doings of one desk, kept as long as the page stands; `refresh` asks for it anew. */
export function useStudio(desk: StudioDesk, refresh: () => void): Studio {
  const navigate = useNavigate()
  const world = useRef<StudioWorld | null>(null)
  const { number } = desk.context
  const [studio] = useState(() =>
    createStudio(desk, () => {
      if (world.current === null) throw new Error('The page does not stand yet')
      return world.current
    }),
  )
  // Before anybody can click: an ordinary effect may come after the first click on the page. (A layout
  // effect would, too, come in time, but React complains of it on the server.)
  useInsertionEffect(() => {
    world.current = {
      send: (fields) => sendForm(number, fields),
      refresh,
      go: (path) => {
        navigate(path)
      },
      focus: focusUnit,
      keeper: () => window.localStorage,
      now: () => new Date().toISOString(),
    }
  }, [number, refresh, navigate])
  useEffect(() => {
    studio.meet(desk)
  }, [studio, desk])
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (studio.isDirty()) event.preventDefault()
    }
    window.addEventListener('beforeunload', guard)
    window.addEventListener('pagehide', studio.leave)
    return () => {
      window.removeEventListener('beforeunload', guard)
      window.removeEventListener('pagehide', studio.leave)
      studio.leave()
    }
  }, [studio])
  return studio
}

/** A unit of the statute, or a field of the prose. */
function focusUnit(id: string): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-unit]')]
  const link = links.find((one) => one.dataset.unit === id)
  ;(link ?? document.getElementById(id))?.focus()
}
