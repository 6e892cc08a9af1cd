import type { Wordings } from '../../wordings';

const pay =
  'payment*|charge|charges|charged|debit|debits|direct debit*|transaction*|withdrawal*|purchase*|transfer*|standing order*|deduction*|invoice*|money';
const bank =
  'bank|banks|issuer|card (company|provider|issuer)|credit card company|visa|mastercard|amex|american express|paypal|klarna|acquirer|building society|barclays|lloyds|hsbc|natwest|monzo|revolut';

/** English words that mean the same, and the pairs of them that make a trigger, in any order: payments, cards and accounts. */
export const money: Wordings = {
  chargeback: {
    lists: { 'any-pay': pay, 'any-bank': bank },
    phrases: `
      {any-bank} & (dispute|disputes|disputed|disputing|contest|contested|contesting|recall*|revers*|chargeback|claw|clawing|clawed|reclaim*) @14
      {any-bank} .. (get*|tak*|pull*|claim*|fetch*|bring*|recover*|return*) ..5 back
      (get*|tak*|pull*|claim*|fetch*|bring*|recover*) ..6 back ..4 (through|via|from|with|by) .. {any-bank}
      (dispute|disputed|disputing|contest|contested|contesting|challenge|challenging) .. (the|this|your|that|my|both|these|every|each) .. {any-pay}
      {any-pay} .. (disputed|contested|challenged|recalled|clawed back|charged back|reversed) .. (through|via|with|by|at) .. {any-bank}?
      (open*|start*|rais*|fil*|log*|lodg*|submit*) .. (case|dispute|claim|chargeback) & {any-bank} @12
      (charge back|chargeback|chargebacks|charge backs) .. (form|claim|request|process|procedure|here|then|against|you|with|asap|tomorrow|now)?
      (do|doing|start*|fil*|initiat*|request*|make|making|rais*) .. (charge back|chargeback)
      {any-bank} .. (paus*|froz*|frozen|stopp*|block*) .. (invoice|payment*|debit*|charge*)
      (section 75|buyer protection|purchase protection) .. (claim|case)?
      {any-bank} & (credited|recredited|provisional*|investigat*) & (your|while|meanwhile|until) @18
      (let|leave|have) .. {any-bank} .. (sort|deal|handle|decide|settle)
      (money|payment|amount|funds|charge) .. (back|reversed|returned) .. (through|via|by|from) .. {any-bank}
      {any-bank} .. (advised|told|suggested) .. (dispute|claim|reclaim|contest|revers*)
      (credit union|my card|issuer) .. (pulling|taking|getting|clawing|claiming|reversing) .. back
    `,
    unless: 'charge back up',
  },
  'payment-complaint': {
    lists: { 'any-pay': pay },
    phrases: `
      (complain*|complaint*|grievance*|dissatisfied|not satisfied|unhappy|formal objection) & !({any-pay}|refund*|fee|fees|card|exchange rate|overdraft|billing|billed|iban|sepa|swift|payout|payee|cash machine|atm|took the money|taken the money) @20
      (make|making|file|filing|lodge|raise|register|log*|submit) .. (a|formal|official)? .. complaint & ({any-pay}|refund*|fee|fees|money|card|2x|twice) @24
    `,
  },
  'unauthorised-payment': {
    lists: { 'any-pay': pay, 'any-bank': bank },
    phrases: `
      {any-pay} & ((was|is|were) not (me|mine|by me|my doing)|know nothing (about|of)|not mine|no idea (what|where|who)|not aware of|nothing to do with me|behind my back|(gave|given) no (consent|permission)|not (consent|agree)|without (my|our|any) (knowledge|consent|permission|approval|authori*|say)|(did not|never|have not) (make|made|authori*|approv*|order*|agree*|sign*|give|do|buy|request*)) @16
      {any-pay} & (never (been|set foot|travelled|visited|left)) @20
      (mandate|loan|contract|credit|account|sim|subscription) .. (opened|taken out|set up|created|signed|ordered) & (my name|my knowledge|my consent|without me) @16
      (alert|notification|message|text|email) .. {any-pay} & (know nothing|not mine|not recogni*|not me|did not|never) @18
      (fell for|fallen for|tricked|duped|conned|scammed|phished|phishing) & (text|link|sms|email|mail|call|website|site|message|details|card|code|money|caller|account|me) @18
      (fake|fraudulent|bogus|phoney) (text|sms|email|mail|message|call|website|site|link|page) & (entered|gave|typed|clicked|paid|details|card|code|password) @18
      (casino|gambling|betting|crypto|gift card*|uber|steam|apple|google play|amazon) & (was not me|not mine|not me|never|do not recogni*|did not) @16
      (subscription*|contract*|plan|plans|loan|account|accounts|order|orders|policy|line|lines) .. (never|not) .. (signed up|signed|ordered|opened|took out|taken out|agreed|subscribed|requested|bought)
      (pretend*|posing|posed|claiming|claimed|impersonat*|supposedly|so called|alleged*) .. (to be|from|your)? .. (bank|support|agent|team|security|microsoft|company|employee|police)
      (read|gave|told|sent|given) .. (the|my|a)? .. (code|pin|otp|password|tan) & (gone|missing|money|emptied|transferred|withdrawn|account|scam*|fraud*) @18
      (anydesk|teamviewer|remote access|remote control) & (money|bank|called|caller|account|scam*) @18
      (account|savings|balance) .. (emptied|drained|cleaned out|wiped out)
      (cloned|skimmed|duplicated) .. card
      (money|savings|cash|funds|balance) .. (left|gone|missing|disappeared|withdrawn|taken|moved|vanished|out of) & !(was not me|not me|did not|nobody i know|nor|anyone i know|without|no idea|never) @22
      (someone|somebody|stranger|thief|they|person) .. (ordered|bought|purchased|rented|subscribed|spent|paid|booked|took out) & (my (account|name|card|login|profile|identity)|in my name) @16
      (unfamiliar|strange|odd|weird|suspicious|unknown|random|unrecogni*|mysterious|unexplained) .. ({any-pay}|charge|cash|merchant|seller|debit)
      ({any-pay}|cash|debit) .. (unfamiliar|suspicious|unrecogni*|unknown to me)
      what is this .. ({any-pay}|charge|cash withdrawal|debit)
      not (understand|know) what (this|that|the) .. ({any-pay}|debit) .. is
      ({any-pay}|cash|debit|it) .. (i|we) .. (did not|have not|never|definitely did not) .. (done|do|perform*|create*|set up|approve*|accept*|withdraw*|take out|took out|put there|initiate*|consent*)
      ({any-pay}|cash|debit) .. (not .. (done|made|do|created) by me|made by someone|that is not right|should not be there)
      (took|taken|taking) out (cash|money) .. but .. (did not|never|was not me|not me)
      not think i (made|did|authori*|set up) .. {any-pay}
      (not|never) .. remember .. (doing|making|withdraw*|paying|buying|taking)
      (have not|not) used my card & ({any-pay}|showing|app|statement) @18
      i (did not|never) (set up|create|approve|accept|initiate|perform)
    `,
  },
  'stolen-card': {
    phrases: `
      (wallet|purse|handbag|card|cards|bag) & (stolen|pinched|nicked|robbed|snatched|swiped|mugged|stole|taken from me|thief|thieves|pickpocket*) @10
      (wallet|purse|card|cards) .. (lost|missing|gone) & (block|freeze|cancel|stop|lock|suspend|deactivate) @14
      (freeze|block) .. (card|cards|account) & (stolen|lost|gone|missing|robbed|pinched|thief) @14
      card .. (is|was|has been|went|gone|got) (lost|missing|stolen)
      (someone|somebody|anyone) .. (access|using|use|used|copied|got hold of) .. (to|of)? .. (my|it) .. (card|it)?
      card .. (used|charged) .. without (my|any) (permission|knowledge|consent|approval)
      card (data|details|number|info*) .. (exposed|leaked|stolen|compromised|copied)
      (suspicious|worried|afraid) .. card .. (security|stolen|used|compromised|copied)
    `,
    unless: 'all (fine|ok|okay|alright) now',
  },
  'account-takeover': {
    phrases: `
      (someone|somebody|hacker*|stranger|thief|they|criminal*|fraudster*|scammer*) & (hacked|hijacked|took over|taken over|broke into|got into|gained access|accessed|logged into|logged in|locked me out|changed my|stole my|compromised|reset my) & (account|login|email|profile|password|number|phone|details|address) @14
      (account|login|profile|email|mailbox) .. (hacked|hijacked|compromised|taken over|breached|broken into)
      (recovery|phone|mobile|email|address|password|pin|number) .. (changed|swapped|replaced|altered|switched) & (not recogni*|do not (know|recogni*)|unknown|stranger|not by me|locked out|shut out|not me|without my|someone else) @20
      (locked|shut|kicked|thrown) .. out & (hacked|someone|somebody|hacker*|changed|stranger) @16
      (login|logins|sign in|session|device) .. (from|in) .. (country|city|abroad|russia|china|nigeria|brazil|romania|vietnam|never)
      sim (swap|swapped|swapping)
      (identity|id) (theft|stolen)
      (login|sign in|access|activity|device) (history|list|log|overview) & (laptop|device|phone|computer|unknown|foreign|country|never|not mine|do not own|lists|shows) & !(i live|not mine|never|do not (know|own|recogni*)|own no|unknown|abroad|strange*) @26
    `,
  },
};
