import { Ajv2020 } from 'ajv/dist/2020.js';
import { followUpTools } from 'interview-followup/agents';
import { describe, expect, test } from 'vitest';
import { hostOf, toolOf } from './northwind.js';

interface Node {
  readonly type?: string | readonly string[];
  readonly properties?: Record<string, Node>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly [keyword: string]: unknown;
}

const tools = followUpTools(hostOf());

test('there are four tools, each of them plain data with a way to execute it', () => {
  expect(tools.map(({ name }) => name)).toStrictEqual(['next_follow_up', 'may_contact', 'draft_message', 'review_message']);
  for (const tool of tools) {
    expect(Object.keys(tool).sort()).toStrictEqual(['description', 'execute', 'inputSchema', 'name', 'outputSchema']);
    expect(JSON.parse(JSON.stringify(tool.inputSchema))).toStrictEqual(tool.inputSchema);
    expect(JSON.parse(JSON.stringify(tool.outputSchema))).toStrictEqual(tool.outputSchema);
  }
});

describe.each(tools)('$name', ({ description, inputSchema, outputSchema }) => {
  test.each([
    ['input', inputSchema as Node],
    ['output', outputSchema as Node],
  ])('the schema of its %s is strict: an object at the root, every property required, no others', (_, schema) => {
    const objects: Node[] = [];
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      if ([(node as Node).type].flat().includes('object')) objects.push(node as Node);
      Object.values(node).forEach(walk);
    };

    walk(schema);

    expect(schema.type).toBe('object');
    for (const { properties = {}, required, additionalProperties } of objects) {
      expect(additionalProperties).toBe(false);
      expect(required).toStrictEqual(Object.keys(properties));
    }
    expect(() => new Ajv2020({ strict: true }).compile(schema)).not.toThrow();
  });

  test('the model is asked for nothing but an application, a purpose, a channel, a person, a text and a language', () => {
    const names = Object.keys((inputSchema as Node).properties ?? {});

    expect(['applicationId', 'purpose', 'channel', 'to', 'text', 'locale']).toEqual(expect.arrayContaining(names));
    expect(names[0]).toBe('applicationId');
  });

  test('everything it is asked for is explained', () => {
    for (const field of Object.values((inputSchema as Node).properties ?? {})) expect(field.description).toMatch(/\.$/);
  });

  test('its description says when to call it, what the answer means, and that nothing is sent or shown without a review', () => {
    expect(description).toMatch(/Call it /);
    expect(description).toMatch(/In the answer, /);
    expect(description).toMatch(/sends nothing|before you show it/);
  });
});

test('who writes a draft or changes it is told to have it reviewed', () => {
  expect(toolOf('draft_message', hostOf()).description).toContain('call review_message on the changed text before showing it');
});

test('every purpose is explained where one is asked for', () => {
  const { properties = {} } = toolOf('draft_message', hostOf()).inputSchema as Node;
  const words = ((properties.purpose?.enum ?? []) as (string | null)[]).filter((word) => word !== null);

  expect(words).toHaveLength(8);
  for (const word of words) expect(properties.purpose?.description).toContain(`${word} `);
});
