import { pasteInPage } from '../../../lib/compose/paste-in-page';

pasteInPage(document);
