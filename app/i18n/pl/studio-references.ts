/** References beside the text in the studio. */
export const studioReferences = {
  title: 'Odesłania',
  more: (count: number) => `Pozostałe odesłania (${count})`,
}
