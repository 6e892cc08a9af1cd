// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { macrosResultSchema } from '../../ticket/macro';
import { createAnswers } from '../fixtures/answers';
import { createChatwoot } from './adapter';

const address = 'https://chat.acme.example/app/accounts/3/conversations/57';
const session = { 'access-token': 't', client: 'c', uid: 'elin@acme.example', expiry: '1', 'token-type': 'Bearer' };
const sign = (value: object | null) => {
  // biome-ignore lint/suspicious/noDocumentCookie: the page's own cookie is what is read, and no CookieStore is here
  document.cookie =
    value === null
      ? 'cw_d_session_info=; expires=Thu, 01 Jan 1970 00:00:00 GMT'
      : `cw_d_session_info=${encodeURIComponent(JSON.stringify(value))}`;
};
afterEach(() => sign(null));

async function read(reply: object) {
  const answers = createAnswers();
  answers.routes = [['/api/v1/accounts/3/canned_responses', reply]];
  const result = await createChatwoot().macros?.(answers.page(address), new AbortController().signal);
  return { result, asked: answers.asked };
}

it('canned responses come with their variables as they are', async () => {
  sign(session);
  const { result } = await read({
    body: [
      { id: 7, short_code: 'wait', content: 'Hi {{contact.first_name}}, please **wait**.', account_id: 3 },
      { id: 8, short_code: 'empty', content: ' ' },
    ],
  });
  expect(macrosResultSchema.parse(result)).toEqual({
    ok: true,
    complete: true,
    macros: [
      { id: '7', title: 'wait', description: null, text: 'Hi {{contact.first_name}}, please **wait**.', html: null },
    ],
  });
});

it('say why they cannot be read, and ask nothing where the session is out of reach', async () => {
  sign(session);
  expect((await read({ status: 401 })).result).toEqual({ ok: false, reason: { kind: 'signed-out', status: 401 } });
  sign(null);
  const { result, asked } = await read({ body: [] });
  expect(result).toBeNull();
  expect(asked).toEqual([]);
});
