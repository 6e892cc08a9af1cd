// Published for trying payments out, they belong to nobody:
// https://docs.stripe.com/testing#cards and https://docs.adyen.com/development-resources/test-cards-and-credentials/test-card-numbers
const numbers = new Set([
  '4242424242424242',
  '4000056655665556',
  '4111111111111111',
  '4012888888881881',
  '5555555555554444',
  '5200828282828210',
  '5105105105105100',
  '2223003122003222',
  '378282246310005',
  '371449635398431',
  '6011111111111117',
  '6011000990139424',
  '3056930009020004',
  '36227206271667',
  '3566002020360505',
]);

/** True for a card number that payment companies publish for tests. @param digits without spaces */
export function isTestCard(digits: string): boolean {
  return numbers.has(digits);
}
