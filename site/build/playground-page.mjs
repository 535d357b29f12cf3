export async function playgroundPage({ navigation }) {
  const { pageOf } = await import('./page.mjs');
  return pageOf({ path: 'playground.html', title: 'Playground', summary: '', body: '<h1>Playground</h1>', navigation, kind: 'play' });
}
