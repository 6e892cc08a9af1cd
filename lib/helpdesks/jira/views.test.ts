// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { stage } from './fixtures/stage';
import { issueKeyOf } from './views';

const jira = stage.create();
const page = (id: string) => ({ document, url: new URL(stage.address(id)), fetch });

beforeEach(() => {
  stage.draw();
  stage.show('2');
});

describe('issueKeyOf', () => {
  it.each([
    ['/browse/SUP-42', 'SUP-42'],
    ['/browse/sup-42?focusedCommentId=1', 'SUP-42'],
    ['/jira/servicedesk/projects/SUP/queues/custom/7/SUP-42', 'SUP-42'],
    ['/jira/servicedesk/projects/SUP/section/incidents/custom/7/SUP-42', 'SUP-42'],
    ['/jira/servicedesk/projects/SUP/queues/custom/7', null],
    ['/jira/software/c/projects/DEV/boards/1?selectedIssue=DEV-3', 'DEV-3'],
    ['/browse/SUP-1?selectedIssue=SUP-2', 'SUP-2'],
    ['/jira/software/c/projects/DEV/boards/1?selectedIssue=', null],
    ['/servicedesk/customer/portal/4/SUP-42', null],
    ['/browse/SUP', null],
    ['/wiki/spaces/SUP-42', null],
  ])('%s is %s', (path, key) => expect(issueKeyOf(new URL(path, 'https://acme.atlassian.net'))).toBe(key));
});

describe('on screen', () => {
  it('needs address and view to agree', () => {
    expect(jira.onScreen(page('2'))).toEqual({ state: 'ticket', ref: stage.ref('2') });
    expect(jira.onScreen(page('1')).state).toBe('switching');
    expect(jira.onScreen(page('view')).state).toBe('none');
  });
  it('goes by the address before anything is mounted, and has no reply box then', () => {
    document.body.innerHTML =
      '<div data-testid="issue.activity.comment"><div role="textbox" contenteditable="true" class="ProseMirror"></div></div>';
    expect(jira.onScreen(page('2')).state).toBe('ticket');
    expect(jira.composer(page('2'), stage.ref('2'))).toBeNull();
  });
  it('is between tickets while two views are visible', () => {
    document.querySelector('[data-view="3"]')?.removeAttribute('hidden');
    expect(jira.onScreen(page('2')).state).toBe('switching');
  });
});

describe('the reply box', () => {
  it('is the write box, not the open editor of the description', () => {
    const composer = jira.composer(page('2'), stage.ref('2'));
    expect(composer?.editable).toBe(stage.editor('2'));
    expect(composer).toMatchObject({ kind: 'rich-or-text', channel: 'public' });
    expect(jira.composer(page('2'), stage.ref('1'))).toBeNull();
  });
  it('is nobody’s when it holds two editors', () => {
    stage.editor('2')?.after(stage.editor('2')?.cloneNode(true) ?? '');
    expect(jira.composer(page('2'), stage.ref('2'))).toBeNull();
  });
  it('is sent by its own save button only', () => {
    const button = '<button data-testid="comment-save-button"><b>Save</b></button>';
    for (const id of ['1', '2']) stage.editor(id)?.insertAdjacentHTML('afterend', button);
    document.querySelector('[data-view="2"] [data-testid$="description"]')?.insertAdjacentHTML('beforeend', button);
    const [other, description, own] = [...document.querySelectorAll('b')];
    if (!other || !description || !own) throw new Error('page');
    const sends = [other, description, own].map((target) => jira.submits(page('2'), stage.ref('2'), target));
    expect(sends).toEqual([false, false, true]);
  });
});

describe('the theme', () => {
  it.each([
    ['dark', 'dark'],
    ['auto', null],
  ])('%s is %s', (mode, theme) => {
    document.documentElement.dataset.colorMode = mode;
    expect(jira.theme(document)).toBe(theme);
  });
});
