// Models that were trained with words before each text find far less without them; the words stand in their model cards:
// https://huggingface.co/intfloat/multilingual-e5-large, https://huggingface.co/nomic-ai/nomic-embed-text-v1.5,
// https://huggingface.co/mixedbread-ai/mxbai-embed-large-v1, https://huggingface.co/BAAI/bge-large-en-v1.5
const asked = 'Represent this sentence for searching relevant passages: ';
const families: { name: RegExp; query: string; passage: string }[] = [
  { name: /(?:^|[/_-])e5[_-](?!.*instruct)/i, query: 'query: ', passage: 'passage: ' },
  { name: /nomic-embed-text/i, query: 'search_query: ', passage: 'search_document: ' },
  { name: /mxbai-embed/i, query: asked, passage: '' },
  { name: /(?:^|[/_-])bge-(?:small|base|large)-en/i, query: asked, passage: '' },
];

/** The words that a model wants before a ticket and before a passage; empty where it wants none or is not known. */
export function embeddingWords(model: string): { query: string; passage: string } {
  const { query, passage } = families.find(({ name }) => name.test(model)) ?? { query: '', passage: '' };
  return { query, passage };
}
