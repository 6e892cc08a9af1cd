import { describe, expect, it } from 'vitest';
import { comparable, editDistance, isRubberStamp, outcomeOf, survival } from './edit-metrics';
import { sampleBody, sampleDraft } from './sample-entry';

const draft = sampleDraft('d1').text;

describe('editDistance', () => {
  it('is 0 for the draft as it was inserted, whatever greeting and closing went with it', () => {
    expect(editDistance(draft, `Hi Sam!\n\n${sampleBody}\n\nCheers,\nTom\nBrightline`)).toBe(0);
  });

  it('is an edit when a sentence was added below the closing', () => {
    const sent = (below: string) => `Hi Sam!\n\n${sampleBody}\n\nCheers,\nTom\n${below}`;
    expect(editDistance(draft, sent('Brightline Care'))).toBe(0);
    expect(outcomeOf(editDistance(draft, sent('I have also sent you a voucher of 20 euros.')))).toBe('light-edit');
  });

  it('is Levenshtein over the longer length', () => {
    expect(editDistance('abcdefghij', 'abcdefghiX')).toBe(0.1);
    expect(editDistance('abcde', 'abcdefghij')).toBe(0.5);
    expect(editDistance('', '')).toBe(0);
    expect(editDistance('abc', '')).toBe(1);
  });

  it('folds white space, invisible characters and placeholder numbers', () => {
    expect(editDistance('Call [PHONE_1]  now.\n\nThanks', 'Call [PHONE_3]\u00a0now.\u200b Thanks')).toBe(0);
  });

  it('compares lists, links and emphasis as they stand in the composer', () => {
    expect(
      editDistance(
        'Do **this**:\n\n- one [1]\n- [two](https://a.test/b)',
        'Do this:\n\n- one\n- two (https://a.test/b)',
      ),
    ).toBe(0);
  });
});

describe('comparable', () => {
  it.each([
    [
      'Dear Ms Novak,\nYour order left today.\n\nBest regards,\nAnna\nBrightline Care\n+32 [PHONE_1]',
      'Your order left today.',
    ],
    [
      'Bonjour Madame Petit,\n\nVotre facture est jointe.\n\nBien cordialement,\nÉquipe Brightline',
      'Votre facture est jointe.',
    ],
    ['Beste Jan,\n\nUw lijn werkt weer.\n\nMet vriendelijke groeten\nBrightline', 'Uw lijn werkt weer.'],
    ['Sehr geehrte Frau Maß,\n\nIhr Router ist da.\n\nMit freundlichen Grüßen\nBrightline', 'Ihr Router ist da.'],
    ['Estimada Ana:\nSu línea funciona.\n\nUn saludo,\nBrightline', 'Su línea funciona.'],
    ['Gentile Anna,\nLa linea funziona.\n\nCordiali saluti', 'La linea funziona.'],
    ['Prezada Ana,\nA linha funciona.\n\nAtenciosamente,\nBrightline', 'A linha funciona.'],
    ['Hi Sam, your line works again.', 'your line works again.'],
    [
      'The best plan for you is Bright 20.\nRegards the price: it stays.',
      'The best plan for you is Bright 20. Regards the price: it stays.',
    ],
    ['Best of all, it is free.\nIt starts today.', 'Best of all, it is free. It starts today.'],
    ['High speed is back.', 'High speed is back.'],
    ['Hello,\n\nKind regards', ''],
    [
      'Your line works.\n\nBest regards,\nAnna\n\nThe new code is valid until tomorrow at noon.',
      'Your line works. The new code is valid until tomorrow at noon.',
    ],
    ['Ihr Router ist da.\n\nMfG\nAnna\nPS: morgen ab acht', 'Ihr Router ist da. PS: morgen ab acht'],
    [
      'Votre facture est jointe.\nCordialement,\nAnna\nJe vous rappelle demain matin !',
      'Votre facture est jointe. Je vous rappelle demain matin !',
    ],
    [
      'Your line works.\nKind regards,\nAnna Novak\nSenior Support Engineer, Brightline Care\nMon. to Fri. 9 a.m. - 5 p.m.',
      'Your line works.',
    ],
    [
      'Your line works.\nCheers\nAnna\nThis message is confidential and meant for you.\nPlease delete it otherwise.',
      'Your line works.',
    ],
    ['Your line works.\nKind regards\n-- \nAnna\nWe are there for you all day.', 'Your line works.'],
    ['Your line works.\nBest regards\nOn Monday Sam Lee wrote:\n> It does not work any more.', 'Your line works.'],
    ['Your line works.\nKind regards\nAnna\nFind answers in our help centre: https://a.test', 'Your line works.'],
  ])('%j', (text, body) => expect(comparable(text)).toBe(body));
});

describe('outcomeOf', () => {
  it.each([
    [0, 'as-is'],
    [0.02, 'as-is'],
    [0.0201, 'light-edit'],
    [0.4, 'light-edit'],
    [0.4001, 'heavy-edit'],
    [0.6, 'heavy-edit'],
    [0.6001, 'not-used'],
    [1, 'not-used'],
  ])('%f is %s', (distance, outcome) => expect(outcomeOf(distance)).toBe(outcome));
});

describe('survival', () => {
  it('is the share of 4-grams that stayed', () => {
    expect(survival('one two three four five six', 'zero one two three four and five six')).toBeCloseTo(1 / 3);
    expect(survival(draft, `Hello,\n${sampleBody}`)).toBe(1);
    expect(survival(draft, 'We sent a technician.')).toBe(0);
  });

  it('takes a short suggestion as one n-gram, and none without words', () => {
    expect(survival('Done today', 'It was done today.')).toBe(1);
    expect(survival('...', 'Done')).toBeNull();
  });
});

describe('isRubberStamp', () => {
  it('is faster than ten words a second', () => {
    const twenty = 'word '.repeat(20);
    expect(isRubberStamp(twenty, 1999)).toBe(true);
    expect(isRubberStamp(twenty, 2000)).toBe(false);
  });
});
