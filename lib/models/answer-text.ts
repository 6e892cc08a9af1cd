import { Allow, parse } from 'partial-json';

/**
 * The JSON in a model's raw answer, which may sit in a fence, after words, or after a `<think>` block:
 * everything from its first `{`. Null while there is none.
 */
export function jsonPart(raw: string): string | null {
  let text = raw.trimStart();
  if (text.startsWith('<think>')) {
    const end = text.indexOf('</think>');
    if (end < 0) return null;
    text = text.slice(end + '</think>'.length);
  }
  const start = text.indexOf('{');
  return start < 0 ? null : text.slice(start);
}

/** The object so far of an answer that is still coming, or null. Never throws. */
export function parsePartial(raw: string): unknown {
  const part = jsonPart(raw);
  if (part === null) return null;
  try {
    // Half a literal or number would flicker; half a string is what streaming is for.
    return parse(escapeRawControls(part), Allow.STR | Allow.OBJ | Allow.ARR);
  } catch {
    return null;
  }
}

/**
 * The whole object of a finished answer. Mends what costs no meaning: raw line breaks inside strings, commas
 * before a closing bracket, words after the object. Gives undefined when there is no complete object.
 */
export function parseWhole(raw: string): unknown {
  const part = jsonPart(raw);
  if (part === null) return undefined;
  const object = firstObject(escapeRawControls(part));
  if (object === null) return undefined;
  for (const attempt of [object, object.replace(/,(\s*[}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or undefined below.
    }
  }
  return undefined;
}

/** Text of an answer without structure: a reasoning block and an outer fence taken off. */
export function plainAnswer(raw: string): string {
  return raw
    .replace(/^\s*<think>[\s\S]*?(?:<\/think>|$)/, '')
    .replace(/^\s*```[a-z]*\n([\s\S]*?)\n?```\s*$/i, '$1')
    .trim();
}

const control: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Small models write line breaks into strings as they are, which JSON forbids. */
function escapeRawControls(json: string): string {
  if (!/[\n\r\t]/.test(json)) return json;
  let out = '';
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const char = json[i] ?? '';
    if (inString && char === '\\') {
      out += char + (json[i + 1] ?? '');
      i++;
      continue;
    }
    if (char === '"') inString = !inString;
    out += inString ? (control[char] ?? char) : char;
  }
  return out;
}

function firstObject(json: string): string | null {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const char = json[i];
    if (inString) {
      if (char === '\\') i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') {
      depth--;
      if (depth === 0) return json.slice(0, i + 1);
    }
  }
  return null;
}
