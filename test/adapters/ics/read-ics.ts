import ICAL from 'ical.js';

/** An entry as ical.js reads it. */
export interface ReadEntry {
  readonly component: string;
  /** Values by the name of the property, in lower case. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly alarms: readonly Readonly<Record<string, unknown>>[];
}

/** A feed as an independent reader sees it. Every property must be there once. */
export function readIcs(text: string): { values: Record<string, unknown>; entries: ReadEntry[] } {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  return {
    values: valuesOf(calendar),
    entries: calendar.getAllSubcomponents().map((component) => ({
      component: component.name,
      values: valuesOf(component),
      alarms: component.getAllSubcomponents('valarm').map(valuesOf),
    })),
  };
}

function valuesOf(component: InstanceType<typeof ICAL.Component>): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const property of component.getAllProperties()) {
    if (property.name in values) throw new Error(`${property.name} stands there twice`);
    const value = property.getFirstValue();
    // The name of a calendar is newer than this reader, which leaves values of no known type as they are written.
    if (property.type === 'unknown')
      values[property.name] = String(value).replace(/\\(.)/g, (_, escaped) => (escaped === 'n' ? '\n' : escaped));
    else values[property.name] = value !== null && typeof value === 'object' ? String(value) : value;
  }
  return values;
}
