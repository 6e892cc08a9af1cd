/** What the dashboard keeps in its cookie after signing in, and the headers of each of its requests. */
export const session: Record<string, string> = {
  'access-token': 'only-for-the-test',
  'token-type': 'Bearer',
  client: 'c1',
  expiry: '1900000000',
  uid: 'elin.vandersteen@brightline.example',
};
