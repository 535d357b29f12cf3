/** An SVG text taken apart by the rules of XML, as far as it needs them; an error where it is not well formed. */
export function readSvg(svg: string): { root: Record<string, string>; names: string[]; texts: (name: string) => string[] } {
  const names: string[] = [];
  const open: string[] = [];
  const found: { name: string; text: string }[] = [];
  let root: Record<string, string> | null = null;
  let rest = svg;
  while (rest !== '') {
    const text = /^[^<]+/.exec(rest)?.[0];
    if (text !== undefined) {
      if (/>|&(?!#\d\d;)/.test(open.at(-1) === 'style' ? '' : text)) throw new Error(`not escaped: ${text}`);
      found.push({ name: open.at(-1) ?? '', text: unescaped(text) });
      rest = rest.slice(text.length);
      continue;
    }
    const tag = /^<(\/?)([a-z]+)((?: [A-Za-z-]+="[^"<>]*")*)(\/?)>/.exec(rest);
    if (tag === null) throw new Error(`no tag: ${rest.slice(0, 80)}`);
    const [whole, isEnd, name = '', attributes = '', isEmpty] = tag;
    rest = rest.slice(whole.length);
    if (isEnd === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes another element`);
      continue;
    }
    names.push(name);
    root ??= Object.fromEntries([...attributes.matchAll(/ ([A-Za-z-]+)="([^"]*)"/g)].map((pair) => [pair[1], pair[2]]));
    if (isEmpty === '') open.push(name);
    if (open.length === 0) throw new Error('more than one root');
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)}> is not closed`);
  return { root: root ?? {}, names, texts: (name) => found.filter((element) => element.name === name).map(({ text }) => text) };
}

function unescaped(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}
