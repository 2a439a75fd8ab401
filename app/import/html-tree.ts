import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element

/** The elements and texts of an HTML page, read as browsers read it. */
export function readHtml(html: string): readonly HtmlNode[] {
  return parse(html).childNodes
}

/** Whether a node is an element, of the given name if one is given. */
export function isElement(node: HtmlNode, name?: string): node is HtmlElement {
  return defaultTreeAdapter.isElementNode(node) && (name === undefined || node.tagName === name)
}

/** Whether an element has a class; the ELI pages mix upper and lower case. */
export function hasClass(element: HtmlElement, name: string): boolean {
  return attribute(element, 'class').toLowerCase().split(/\s+/u).includes(name)
}

export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? ''
}

/** The elements inside `nodes`, in order, for which `test` holds; it does not look inside those found. */
export function findAll(
  nodes: readonly HtmlNode[],
  test: (element: HtmlElement) => boolean,
): HtmlElement[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return []
    return test(node) ? [node] : findAll(node.childNodes, test)
  })
}

/** The characters of a text node; `''` for any other. */
export function characters(node: HtmlNode): string {
  return defaultTreeAdapter.isTextNode(node) ? node.value : ''
}
