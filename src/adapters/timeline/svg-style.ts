/**
 * Light and dark, each colour with a variable of the host's before it: `--timeline-window: teal`. Nothing is told by colour alone: the time
 * that is right is full, too early is dashed, overdue an empty frame, an interview high and a promise thin. Lines do not strike through text. Text runs from left to right
 * wherever the picture stands, or its anchors would change sides on a page in Arabic; what is in it runs as its own letters do.
 */
export const svgStyle: string = [
  theme('#1f2933', '#fff', '#d5dae1', '#1a7f5a', '#b42318'),
  `@media(prefers-color-scheme:dark){${theme('#e6e9ee', '#14181f', '#39414d', '#4cc38a', '#ff8a80')}}`,
  '.ift text,.ift-interview,.ift-promise,.ift-mark{fill:var(--ift-ink)}',
  '.ift text{font-family:system-ui,sans-serif;direction:ltr;unicode-bidi:plaintext;paint-order:stroke;stroke:var(--ift-back);stroke-width:3px}',
  '.ift-back,.ift-overdue{fill:var(--ift-back)}',
  '.ift-line{stroke:var(--ift-line)}.ift-now{stroke:var(--ift-ink);stroke-width:2}.ift-mark{stroke:var(--ift-back);stroke-width:1.5}',
  '.ift-window{fill:var(--ift-window)}.ift-blocked{fill:none;stroke:var(--ift-ink);stroke-dasharray:5 3}',
  '.ift-overdue{stroke:var(--ift-overdue);stroke-width:3}',
].join('');

function theme(...colours: readonly string[]): string {
  const names = ['ink', 'back', 'line', 'window', 'overdue'];
  return `.ift{${names.map((name, index) => `--ift-${name}:var(--timeline-${name},${colours[index]})`).join(';')}}`;
}
