/** What a look at the page found; counts and shapes only, never a word of it. */
export interface PageLook {
  /** Path, fragment and parameter names with everything that could name somebody or something replaced. */
  address: string;
  /** By name of the list, how many elements each of its forms finds, open shadow roots included. */
  selectors: Record<string, number[]>;
  /** Editors in the page by family, visible ones. */
  editors: Record<string, number>;
  frames: number;
  shadowRoots: number;
  elements: number;
  language: string;
  direction: string;
}

/**
 * Looks at the page it is run in. Handed to the browser as it stands, so it may use nothing from outside of itself.
 * @param forms the helpdesk's selectors: each list from the first choice to the last fallback.
 */
export function lookAtPage(forms: Record<string, readonly string[]>): PageLook {
  const shape = (text: string): string =>
    text
      .split('/')
      .map((part) =>
        /^[a-z][a-z_-]{0,24}$/.test(part) || part === '' || part === '#' ? part : /^\d+$/.test(part) ? '{n}' : '{x}',
      )
      .join('/');
  const { pathname, hash, search } = window.location;
  const names = [...new URLSearchParams(search).keys()].map((name) => (/^[A-Za-z_-]{1,24}$/.test(name) ? name : '{x}'));
  const address = `${shape(pathname)}${names.length > 0 ? `?${names.join('&')}` : ''}${hash ? `#${shape(hash.slice(1))}` : ''}`;

  const roots: (Document | ShadowRoot)[] = [document];
  let elements = 0;
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      elements += 1;
      // A page of more than this is looked at in part: the look must end.
      if (elements > 200_000) break;
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  const count = (css: string): number => {
    try {
      return roots.reduce((sum, root) => sum + root.querySelectorAll(css).length, 0);
    } catch {
      return -1;
    }
  };
  const families: Record<string, string> = {
    ckeditor5: '.ck-editor__editable',
    ckeditor4: '.cke_editable, iframe.cke_wysiwyg_frame',
    prosemirror: '.ProseMirror',
    lexical: '[data-lexical-editor]',
    slate: '[data-slate-editor]',
    draftjs: '[data-contents]',
    quill: '.ql-editor',
    tinymce: '.mce-content-body, iframe.tox-edit-area__iframe',
    froala: '.fr-element',
    textarea: 'textarea',
    contenteditable: '[contenteditable="true"]',
  };
  const editors: Record<string, number> = {};
  for (const [family, css] of Object.entries(families)) {
    const found = count(css);
    if (found > 0) editors[family] = found;
  }
  const selectors: Record<string, number[]> = {};
  for (const [name, list] of Object.entries(forms)) selectors[name] = list.map(count);
  return {
    address,
    selectors,
    editors,
    frames: count('iframe'),
    shadowRoots: roots.length - 1,
    elements,
    language: document.documentElement.lang.slice(0, 20),
    direction: document.documentElement.dir.slice(0, 5),
  };
}
