import mermaid from 'mermaid';

mermaid.initialize({ startOnLoad: false }); // and knows its kinds of diagrams from then on

/** The tasks that Mermaid finds, and how. Its title is left out: that is cleaned with the help of a browser, see test/browser. */
export async function readGantt(text: string): Promise<{ section: string; name: string; from: string; to: string; tag: string }[]> {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text.replace(/^ {2}title .*\n/m, ''));
  const tasks = (db as unknown as { getTasks: () => Record<string, unknown>[] }).getTasks(); // of a Gantt chart, by the text's first word
  return tasks.map((task) => ({
    section: String(task.section),
    name: String(task.task).trim(),
    from: localText(task.startTime as Date),
    to: localText(task.endTime as Date),
    tag: ['milestone', 'active', 'done', 'crit'].filter((tag) => task[tag] === true).join(),
  }));
}

/** Mermaid reads times by the clock of the machine. */
function localText(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
