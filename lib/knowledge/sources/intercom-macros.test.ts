import { expect, it } from 'vitest';
import first from '../fixtures/intercom-macros.json';
import { readIntercomMacros } from './intercom-macros';

const api = 'https://api.eu.intercom.io';
const next = 'WzE3OTAwMDAwMDAuMCwiMzMwMjA3Il0=';
const me = { type: 'admin', id: '1', app: { type: 'app', id_code: 'lkspr01' } };
const last = {
  type: 'list',
  data: [{ id: 7, name: '', body: null, body_text: 'Plain words', visible_to: 'everyone' }],
  pages: { next: null },
};
const signal = new AbortController().signal;

function world(answers: Record<string, Response | unknown>) {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  const deps = {
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      const url = String(input);
      asked.push({ url, init });
      const answer = answers[url.slice(api.length)];
      return answer instanceof Response ? answer : Response.json(answer ?? {}, { status: answer ? 200 : 404 });
    },
    now: () => 0,
    sleep: async () => {
      throw new Error('waited');
    },
  };
  const read = (workspace = 'lkspr01', at = api) =>
    readIntercomMacros({ api: at, token: 'tok', workspace }, deps, signal);
  return { asked, read };
}
const whole = {
  '/me': me,
  '/macros?per_page=150': first,
  [`/macros?per_page=150&starting_after=${encodeURIComponent(next)}`]: last,
};

it('reads the replies for everyone, page by page, with placeholders that can be seen', async () => {
  const { asked, read } = world(whole);
  const found = await read();
  expect(found?.complete).toBe(false);
  expect(found?.macros.map(({ id, title, text }) => [id, title, text])).toEqual([
    [
      '330101',
      'Reset link: use the newest mail',
      'Hi {{user.name | fallback: "there"}},\n\nplease ask for one new link on this page (https://help.acme.example/reset) & open only the newest mail.\n\n<3 {{admin.first_name | fallback: "l’”équipe”"}}',
    ],
    ['330150', 'Plan', 'Your plan is {{company.custom_plan}}. Bye {{x}}{{auser.email}}'],
    ['7', 'Plain words', 'Plain words'],
  ]);
  for (const { url, init } of asked) {
    expect(url.startsWith(`${api}/`)).toBe(true);
    expect(init).toMatchObject({
      credentials: 'omit',
      redirect: 'manual',
      headers: { authorization: 'Bearer tok', 'intercom-version': '2.16' },
    });
  }
});

it('is complete when nothing was left out', async () => {
  expect(await world({ '/me': me, '/macros?per_page=150': last }).read()).toMatchObject({ complete: true });
});

it('reads nothing of another workspace, and sends the token to no other host', async () => {
  const { asked, read } = world(whole);
  expect(await read('other01')).toBeNull();
  expect(asked.map(({ url }) => url)).toEqual([`${api}/me`]);
  await expect(read('lkspr01', 'https://evil.example')).rejects.toMatchObject({
    problem: { code: 'source-bad-address' },
  });
  await expect(read('lkspr01', `${api}.evil.example`)).rejects.toMatchObject({
    problem: { code: 'source-bad-address' },
  });
  expect(asked).toHaveLength(1);
});

const moved = () => new Response(null, { status: 302, headers: { location: 'https://evil.example/' } });
it.each([
  ['a redirect', moved(), 'source-bad-address'],
  ['a refused token', new Response('{}', { status: 401 }), 'source-forbidden'],
  ['a rate limit', new Response('{}', { status: 429, headers: { 'retry-after': '2' } }), 'source-rate-limited'],
  ['a fault', new Response('{}', { status: 503 }), 'source-unreachable'],
  ['a sign-in page', new Response('<html>'), 'source-not-json'],
  ['an answer of another form', { app: { id_code: 5 } }, 'source-not-json'],
])('tells %s at once', async (_, answer, code) => {
  const { asked, read } = world({ ...whole, '/me': answer });
  await expect(read()).rejects.toMatchObject({ problem: { code } });
  expect(asked).toHaveLength(1);
});

it('keeps what it has when a later page fails, and when the cursor turns in a circle', async () => {
  const { '/me': _, ...pages } = whole;
  const broken = { '/me': me, '/macros?per_page=150': pages['/macros?per_page=150'] };
  const some = await world(broken).read();
  expect(some).toMatchObject({ complete: false });
  expect(some?.macros).toHaveLength(2);
  const circle = { ...whole, [`/macros?per_page=150&starting_after=${encodeURIComponent(next)}`]: first };
  const turned = world(circle);
  expect(await turned.read()).toMatchObject({ complete: false });
  expect(turned.asked).toHaveLength(3);
});

it('leaves out rows of another form and says that there are more', async () => {
  const rows = [null, { id: {} }, { id: '1', name: 'x', body: '<p>ok</p>', visible_to: 'someone' }, ...last.data];
  const found = await world({ '/me': me, '/macros?per_page=150': { data: rows } }).read();
  expect(found?.macros.map(({ id }) => id)).toEqual(['7']);
  expect(found?.complete).toBe(false);
});

it('takes hostile markup without hanging', async () => {
  const body = '<attribute key="'.repeat(20_000);
  const row = { id: '1', name: 'x', body, body_text: 'Words', visible_to: 'everyone' };
  const found = await world({ '/me': me, '/macros?per_page=150': { data: [row] } }).read();
  expect(found?.macros).toHaveLength(1);
});
