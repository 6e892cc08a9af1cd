import { expect, it } from 'vitest';
import { firstName } from './person-name';

it.each([
  ['Martha Okonjo', 'Martha'],
  ['Okonjo, Martha', 'Martha'],
  ['MARTHA OKONJO', 'Martha'],
  ['jean-luc petit', 'Jean-Luc'],
  ['Dr. Anna Weiß', 'Anna'],
  ['Mme Élodie Lefèvre', 'Élodie'],
  ['Martha', 'Martha'],
  ['Siân O’Neill', 'Siân'],
])('greets %s as %s', (name, first) => expect(firstName(name)).toBe(first));

it.each([
  'martha.okonjo@example.com',
  'xxdragon',
  'ACME',
  'Info Brightline',
  'Support',
  'Brightline GmbH',
  'user 4711',
  '',
  '+44 7700 900142',
  'J. Smith',
  null,
])('greets nobody as %s', (name) => expect(firstName(name)).toBeNull());
