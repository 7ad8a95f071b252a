/** The package brings no types along. */
declare module 'de-compromise' {
  export default function tag(text: string): unknown;
}
