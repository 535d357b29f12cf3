import { FollowUpError } from '../../index.js';
import type { AtsResource } from './types.js';

/** The requests for an application: method and path in one text, `*` for its id, by the part of the payload that they bring. @throws FollowUpError for a text that is no id. */
export function resourceList(
  id: string,
  requests: readonly (readonly [into: AtsResource['into'], request: string, body?: object])[],
): AtsResource[] {
  if (typeof id !== 'string' || !/^[A-Za-z0-9][\w-]{0,255}$/.test(id)) {
    throw new FollowUpError([
      { code: 'not-an-id', path: 'id', message: 'the id has characters that no ATS uses: give letters, digits, - and _' },
    ]);
  }
  return requests.map(([into, request, body]) => {
    const [method, path] = request.replace('*', id).split(' ') as [AtsResource['method'], string];
    return body === undefined ? { into, method, path } : { into, method, path, body: body as NonNullable<AtsResource['body']> };
  });
}
