declare module 'draft-js' {
  import type { ComponentType } from 'react';
  export interface ContentState {
    getEntity(key: string): { getType(): string; getData(): { url?: string; href?: string } };
  }
  export type LinkStrategy = (
    block: {
      findEntityRanges(
        filter: (letter: { getEntity(): string | null }) => boolean,
        found: (start: number, end: number) => void,
      ): void;
    },
    found: (start: number, end: number) => void,
    content: ContentState,
  ) => void;
  export const ContentState: { createFromText(text: string): ContentState };
  export class CompositeDecorator {
    constructor(decorators: { strategy: LinkStrategy; component: unknown }[]);
  }
  export interface EditorState {
    getCurrentContent(): ContentState;
  }
  export const EditorState: { createWithContent(content: ContentState, decorator: CompositeDecorator): EditorState };
  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange(state: EditorState): void;
    keyBindingFn?: unknown;
    handleKeyCommand?(command: string, state: EditorState): string;
  }>;
  export const RichUtils: { handleKeyCommand(state: EditorState, command: string): EditorState | null };
  export function getDefaultKeyBinding(event: unknown): string | null;
  export function convertToRaw(content: ContentState): {
    blocks: {
      key: string;
      text: string;
      type: string;
      entityRanges: { offset: number; length: number; key: number }[];
    }[];
    entityMap: Record<string, unknown>;
  };
}
