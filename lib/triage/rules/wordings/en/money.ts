import type { Wordings } from '../wordings';

const bank =
  'bank|banks|barclaycard|nationwide|santander|halifax|starling|tsb|rbs|wells fargo|capital one|citi|citibank|first direct|co op bank|metro bank|virgin money|barclays|lloyds|hsbc|natwest|monzo|revolut|wise|n26|curve|afterpay|clearpay|klarna|paypal|visa|mastercard|amex|american express|discover|issuer|card (people|firm|lot|team|services|company|provider|issuer|network)|credit card (people|firm|company|provider)|corporate card*|credit union|building society';
const taken =
  'payment*|charge|charges|charged|debit*|debits|withdraw*|withdrew|transaction*|purchase*|bought|spent|spend|spending|transfer|transfers|transferred|cash|uber|ubers|taxi|taxis|rides|hotel|booked|top up|top ups|topup*|gift card*|points|miles|airmiles|logged in|login|logins|log in|signed in|sign in|session|emails were sent|loan|iphones|petrol|fuel|toll|tolls|takeaway*';
const alibi =
  '(i|we|she|he) (was|were) .. (in bed|asleep|sleeping|at work|on shift|in hospital|in the hospital|in surgery|in theatre|in labour|abroad|at home|on a plane|in the air|at school|on holiday|camping|in a meeting|in church|nowhere near|miles away|watching|giving birth|having|sitting|sat)|i am in .. (hospital|bed)|(was|were) (at work|asleep|in bed|in hospital|abroad|at school|fast asleep)|while i slept';
const owned =
  'order|orders|booking*|ride|rides|trip|trips|top up|top ups|topup*|loan|loans|credit agreement|gift card*|tickets|cash|points|miles|airmiles|vouchers|coins|skins|gems|savings|pounds|gbp|euros|dollars|quid|takeaway*|sim|sims|handset*|iphone*|policy|finance|mortgage|membership|subscription*|fine|fines|toll|tolls|fuel|petrol|hotel|flight*|purchase*|payment*|charge|charges|charged|debit*|withdraw*|transaction*|transfer*|spent|lines|phones|parcel*|mobile contract|contract|store card|credit card|direct debit*|standing order*';
const stranger =
  '(was|were|is|are) (not|never|definitely not|certainly not) (me|us|mine|ours|by me|my doing|by us)|not my doing|not by (me|us)|nothing to do with (me|us)|know nothing (about|of)|no (recollection|memory) of|none of (us|my family|my kids) .. (ordered|bought|made|booked|knows|know|has|have|did|used|plays)|(nobody|no one|noone) (here|at home|in (this|my|our|the) (house|household|family|team|office|company)|in house|on our side) .. (ordered|bought|booked|made|has|have|signed|asked|knows|recogni*|used|did|placed|plays)|never (bought|made|booked|authori*|signed (up|anything)|applied|took (out|any)|joined|subscribed|heard of|set foot|been to|owned|consented|gambled|approved)|(have|has) (not|never) (authori*|approved|made|bought|booked|spent|withdrawn|signed up|applied|taken out)|without (my|our) (knowledge|consent|permission|say so|knowing)|behind (my|our) back|no i did not|i did not (authori*|consent|buy|spend|withdraw|apply)';
const fooled =
  'scam*|con man|conman|con artist*|conned|fraudster*|crook*|imposter*|impostor*|impersonat*|pretended|pretending|posing|posed|claimed to be|claiming to be|said (he|she|they) (was|were|worked) (from|with|for|calling|at|one|a|an|my|our|your)|fake|faked|bogus|spoof*|phish*|not exist|never existed|no such (person|flat|apartment|shop|hotel|engineer|employee|company)|never sent (it|that|this|the)|different (sort code|account number|iban|bank account)|(sort code|iban|account number|bank details|bank account|account details) (was|were|had been|had|is|are|has been) (been)? (different|changed|swapped|altered|not yours|someone)|blocked me|new number';
const paid =
  '(i|we|he|she|mum|mother|dad|father|gran|grandma|nan|husband|wife|bookkeeper|accountant|colleague|accounts|assistant|secretary|son|daughter|then|and|have|has|had|who|just|stupidly) (have|has|had|just|stupidly|then|even|already)? (paid|transferred|sent|wired|gave|given|moved|read|told|typed|entered|installed|downloaded|clicked|handed|lost|put|deposited|invested)|made me|had me|got me to|talked me into|persuaded me|convinced me|i am down|out of pocket|let him|let them';
const value =
  'money|code|codes|password|card|bank|account|savings|pounds|gbp|#100|deposit|details|pin|screen|invoice|gift card*|crypto|bitcoin|rent|payment|transfer|quid|grand|k|digits';
const place =
  'moscow|russia|minsk|belarus|kiev|kyiv|ukraine|lagos|nigeria|accra|ghana|hanoi|vietnam|saigon|manila|philippines|jakarta|indonesia|bangkok|thailand|beijing|shanghai|china|hong kong|mumbai|delhi|india|pakistan|karachi|lahore|istanbul|turkey|bucharest|romania|sofia|bulgaria|brazil|sao paulo|bogota|colombia|mexico|dubai|cairo|egypt|morocco|casablanca|nairobi|kenya|johannesburg|warsaw|poland|prague|budapest|hungary|frankfurt|amsterdam|paris|milan|lisbon|madrid|texas|florida|seoul|tokyo|singapore|kazakhstan|serbia|belgrade|albania|another (country|city|continent)|a (country|city|town) i';

const upset =
  'complain*|complaint*|grievance*|unacceptable|not acceptable|disgrace*|shocking|shameful|appalling|disgusting|disgusted|outrageous|outraged|ridiculous|scandal*|furious|livid|fuming|fed up|not good enough|not on|a joke|absurd|shambles|farce|robbery|rip off|ripped off|intolerable|inexcusable|incompeten*|very disappointed|disappointing|unhappy|not happy|dissatisfied|displeased|not satisfied|not impressed|unimpressed|protest|object|objecting|objection|demand|demanding|insist|i expect|we expect|i require|we require|final response|written (response|reply|answer|explanation|apology)|on record|formally|officially|an apology|apologise|compensat*|goodwill|make good|who (pays|covers|will pay|is paying|is going to pay|reimburses|compensates|decided|investigates)|at your (cost|expense)|how dare|what are you playing|taking the (mick*|piss|biscuit)|want answers|unfair*|no excuse|abysmal|pathetic|let down|humiliat*|stranded|late (fee*|penalt*)|no way to (treat|run)|not a penny|not right|is wrong|serious answer|proper (answer|explanation)|want an explanation|explain yourselves|difference back|theft|stealing|daylight';
const transfer =
  'payment*|transfer|transfers|transferred|bank transfer*|direct debit*|debit|debits|debited|standing order*|wages|salary|payroll|pension|refund*|cheque*|check i|chaps|bacs|swift|sepa|iban|faster payment*|remittance|top up|topup|cash machine|atm|cash deposit|exchange rate|conversion rate|currency|commission|overdraft*|overdrawn|fee|fees|charge|charges|charged|my card|contactless|pre authori*|preauthori*|holding (deposit|amount)|account .. (blocked|frozen|locked|restricted|suspended)|payee|payout*|paid twice|deducted|my rent|the money|my money|instalment*|mandate|prepaid card|wallet|billed';
const badly =
  'never (arrived|reached|got|credited|showed|landed|went|came)|not (arrived|reached|been credited|gone through|left|received|turned up|shown up|appeared|credited|come back)|missing|lost|stuck|in limbo|pending|bounced|rejected|returned|vanished|disappeared|nowhere|held|holding|withheld|delayed|days late|arrived late|late again|overdue|twice|two times|2x|double|duplicate*|wrong (account|amount|person|date|day|payee|rate|iban)|short|less than|more than|instead of|declined|refused|blocked|frozen|after (i|we) (cancelled|canceled|revoked|stopped|closed)|despite|although|even though|cancelled|worse|out of|took|taken|deducted|reversed|unpaid';
const effect =
  'rent|mortgage|landlord|late fee|penalt*|fine|fined|bailiff*|overdrawn|groceries|shopping|solicitor|completion|supplier|employees|staff|wages|for (#2|two|three|four|five|six|seven|eight|nine|ten|eleven|several) (days|weeks|months|working)|(#2|two|three|four|five|six|seven|eight|nine|ten|eleven) (days|weeks|months|working days|hours) (late|ago|later|now|already)|again|third time|fourth (month|time)|want (it|my|the|that) .. back|give (it|me|my) .. back|put (this|it|that) right|immediately|difference|embarrass*|feed|eat|bills|back to me|queue|till|checkout|toll|holiday|stranded|deadline|interest|sort it|explanation|my mistake|your mistake';
const narrow =
  'transfer|transfers|bank transfer*|direct debit*|standing order*|wages|salary|pension|cheque|chaps|bacs|swift|sepa|iban|faster payment*|remittance|top up|topup|cash machine|atm|exchange rate|conversion rate|commission|pre authori*|preauthori*|holding (deposit|amount)|payee|payout*|prepaid card|payment app|contactless|international payment*|foreign payment*|recurring payment*|overdraft|a rate was';
const wants =
  'want .. back|want the difference|want (a|my|the|it|this|that) .. (refund*|reversed|back|corrected|removed|returned)|give (me|it) .. back|put (it|this|that)? right|please (put|correct|reverse|refund|fix|return|release)|must be (reversed|refunded|returned|corrected)|reverse (it|this)|like (a|my) (refund|money)|difference|refund me|sort (it|this)|nobody (can|knows|tells|will)|no one (can|knows|tells|will)|does not (show|appear)|not (show*|appear*|credited|arrived|there|come|tolerable|funny)|(#2|two|three|four|five|six|seven|eight|nine|ten|eleven) (days|weeks|months|hours) .. (late|ago|later|after|already|running|now)|for (#2|two|three|four|five|six|several) (days|weeks|months)|waiting (#|two|three|four|five|weeks|days)|bounced|went (out|off) anyway|anyway|you keep (paying|taking|charging)|in process|processing|less|more than|worse|instead of|third (month|time)|fourth (month|time)|again';

/** English phrases beside the ones that stand in the rules and concepts: payments, cards and accounts. */
export const money: Wordings = {
  chargeback: {
    lists: { 'wide-bank': bank },
    phrases: `
      {wide-bank} .. (says|said|told me|reckons|thinks) .. (otherwise|it is them|i am (right|covered|entitled|protected)|i can (claim|dispute|get)|they can (get|take|claim)|you have (to|#))
      (raised|reported|escalated|passed|handed|referred|submitted) (it|this|that|everything|the (matter|case|lot|whole thing|receipts|photos)|all|straight)? .. (to|with|at|over to) (my|the|our)? {wide-bank} & (refund*|seller|money|ignored|instead|order) @22
      {wide-bank} .. (agrees|agreed|upheld|found in my favour|ruled|decided|sided|believes|believed)
      (expect|hear from|hearing from|letter from|notice from|contacted by|call from|word from) .. {wide-bank}
      (over|up) to (visa|mastercard|amex|paypal|klarna|my bank|the bank|my card*|the card*) (now|then|to|from)
      (payment|debit|charge|order|it|them|instalment*|deposit) .. (cancelled|stopped|reversed|undone|recalled|sent back|blocked|returned|called back) .. (at|by|through|with|via) .. {wide-bank}
      (contest*|disput*|challeng*|appeal*|object*) .. (through|via|with|using|by|at) .. {wide-bank}
      (paus*|froz*|froze|suspended|on hold) & {wide-bank} & (until|prove|fake|report*|complaint|while|defective) @22
      {wide-bank} & (reversal|recovery of|already advanced|refunded it already|give you (the|one|a) (last)? chance|one last (time|chance)|not (as described|conform)|branch .. (form|sign*)) @24
      (request|asked|get|asking) .. (proof|evidence) of delivery & (report*|dispute*|case|claim|bank|card|accepted|respond) @18
      (branch|counter|bank clerk) & (credit|refund|give|return|reimburse|dispute|get) .. (me|back) & (card|statement|account) @24
      {wide-bank} & (dispute*|disput*|chargeback*|charged back|not as described|reason code|provisional*|temporary credit|money back|take it back|took it back|taken back|taking it back|take the money|took the money|pull* .. back|revers*|claw*|reimburs*|credited me|gave me .. back|side with|sided with|on my side|evidence|receipts|photos|dispute form|opened a case|chance first|take over|taking over|taking it from here|deal* with (it|this)|sort* (it|this)|fix it|handl* (it|this)|accepted (my|the)|contact you|be in touch|respond to (them|it)|hear from|get* .. back|recover*|(asked|told) me to .. (contact|write|ask|try|give) you) & (refund*|your|you|seller|merchant|money|payment|amount|charge|goods|gbp|item|order|#|it back|them back|back off|shop|host|claim|receipts|photos|retailer|vendor) @24
      {wide-bank} .. (will|are|is|have|has|can|to) .. (get|take|pull|claw|bring|reverse|recover|reclaim|refund|fetch|return) .. (back|it|money|payment|that|charge)
      (charging|charge|charged) (it|this|that|the lot|you|them|everything) back
      (payment|charge|amount|transaction|purchase|order|it|this) .. (is|are|was|now|been|put|placed) .. (in|under|into) dispute
      (opened|open|opening|raised|raise|raising|filed|filing|file|started|lodged|submitted|submit|logged|filled|fill) .. dispute* & (form|payment|charge|card|refund|you|your|order|seller|#|amount|it|case) @14
      (disputed|disputing|dispute|contesting|contested|contest) .. (through|via|with|at|using|by) .. (card*|app|platform|issuer|payment provider|payment service|apple|google|amazon|bank*|klarna|paypal|branch)
      (disputed|disputing|contested|contesting) (the|your|this|that|all|both|every|these|those|it|them) & (payment*|charge*|invoice*|renewal|fee|fees|month*|subscription|amount|card|debit*|deposit|money|platform|transaction*) @12
      (google play|apple|app store|steam|amazon|playstation|google pay|apple pay) .. (reversed|refunded|refunding|reverse|dispute*|claim*|took|investigat*) & (your|purchase|subscription|renewal|money|refund|charge|because|instead|claim|order) @18
      (refund|money back) (request*|requested|claimed|asked|filed|from|through|via) .. (apple|google play|google|steam|amazon|app store|klarna|paypal|visa|mastercard|my bank|the bank|card*)
      (goods|item|items|product*) not (as described|received|delivered) & (form|card|bank|claim*|code|reason|filed|case|dispute) @16
      (a to z|buyer protection|purchase protection|money back protection|seller protection) & (claim*|case|open*|file*|filing|used|use|using|start*) @12
      (direct debit|debit|dd|payment) & (indemnity|recalled|reversed|clawed|charged back|called back|sent back|bounced it|rejected it|pulled it back) & (bank|i|we|have|had|asked) @14
      (told|asked|instructed|got|had|let|letting|have|getting) (my|our|the)? {wide-bank} .. (return|returned|bounce|reverse|reversed|recall|refuse|reject|pull|take|claw|undo|cancel|send) .. (payment*|debit*|it|them|charge*|money|amount|back|instalment*)
      {wide-bank} .. (paus*|froze*|suspended|on hold|withheld|holding) & (until you|till you|prove*|proof|fake|complaint|defective|faulty|report*|while they) @20
      {wide-bank} & (wants|want|asks|asked|needs|requested|request) .. (proof|evidence) .. (delivery|from you|that you) @16
    `,
    unless: `
      dispute .. (closed|resolved|settled|in your favour|over)
      (closed|resolved|settled|cancelled|ended) .. dispute
      (if|in case|whenever|when|should) (a|any|one of our|our|some) (customer|customers|client|buyer|cardholder)
      (professor|essay|coursework|glossary|meaning of|explain what)
      (bank|issuer) .. by mistake
      (drop|dropped|withdraw*|withdrew|closed) .. (dispute|chargeback|claim)
      (what|how) .. (is|are|do|does) (a|the)? (chargeback|chargebacks)
      (our|a|my|the) (customer|buyer|client) s? (bank|card|dispute*|chargeback)
    `,
  },
  'payment-complaint': {
    lists: {
      'wide-upset': upset,
      'wide-transfer': transfer,
      'wide-badly': badly,
      'wide-effect': effect,
      'wide-narrow': narrow,
      'wide-wants': wants,
    },
    phrases: `
      (require|want|await|awaiting|send|issue|demand|expect|requesting|need) .. final response
      (want|need|give me|require|like|send me) .. complaint (number|reference)
      (escalated|logged|registered|recorded|treated|handled|raised|lodged|filed) .. as (a|an|my)? (formal|official|written)? complaint & (payment*|transfer*|paid|money|account|bank|refund*|fee|charge*|salary|apology|message|cheque|card) @24
      !{wide-narrow} & !{wide-upset} @26
      !{wide-narrow} & !{wide-wants} @24
      !(charged|billed|debited|took|taken|deducted|paid|converted|went|collected|scaled) .. # ..2 (instead of|rather than|not|where|although) .. #
      !(app|machine|terminal|wallet|card) .. (took|taken|charged|debited|collected|deducted) & !(declined|refused|rejected|failed|no (ticket|tickets|receipt|booking|order)|not (go|gone|went) through|paid (again|in cash|twice)|nothing|booking|tickets) @24
      !(two|three|four|double|second) (charges|debits|payments|deductions) .. (no|zero|not|one|for (one|the same|a single)) @14
      !(payment app|transfer|transfers|direct debit|pension|wages|salary|standing order) .. (again|third time|every month|each month|days late|weeks late|late again|never on time|failed again)
      !(late fee*|penalty|fine|interest|reminder fee|surcharge|late charge*) & !(you (pay|can pay|should pay)|who pays|your (fault|mistake|error)|not my fault|because (you|of you|your)|reimburse*|my (landlord|supplier|client)) & !(transfer*|payment*|debit*|bank|iban|standing|account|paid|order) @28
      !{wide-transfer} & !{wide-upset} & !{wide-badly} @28
      !{wide-transfer} & !{wide-badly} & !{wide-effect} @22
      !(left|gone from|gone out of|out of|taken from|debited from|came out of|deducted from) (my|our|the|his|her) .. (account|card|wallet|balance) & !(never|not|nowhere|no sign|still|refused|declined|rejected) .. (arrive*|reach*|receiv*|credited|show*|got|landed|come|there|through|it|seen)
      ((complaint|complaints) (department|team|reference|number|procedure|handler)|formal complaint|official complaint|complaint number) & (payment*|transfer*|wages|account|card|refund*|money|pension|paid|cheque|debit|bank|fee|charge*|overdraft) @30
      !(rate|exchange|conversion|commission|fee|fees|charge|spread) .. (not|never|different|higher|worse|more|hidden|double|wrong|instead|than) .. (shown|agreed|told|advertised|quoted|mentioned|promised|displayed|list|disclosed|expected|stated|said)
      !(still|not|never|stuck|blocked|frozen|held|locked|suspended) & !(account|card|wallet|funds|balance) & !(no (explanation|reason|warning|notice)|without (any|an|a)? (explanation|reason|warning|notice)|nobody|no one|feed|eat|food|rent|bills|wages|salary) @22
      !(direct debit|standing order|recurring payment|mandate|subscription payment) .. (cancelled|canceled|revoked|stopped|blocked|set up|ended) & !(still|again|anyway|went out|left|taken|collected|gone|regardless|not (run|paid|executed|sent)|kept|keeps) @22
      !(payment|transfer|card|contactless|terminal|app) .. (declined|refused|rejected|failed|not work*) & !(till|checkout|queue|toll|restaurant|petrol|hotel|shop|embarrass*|stranded|kids|full (trolley|basket)|again|time this|plenty|enough (money|funds)|in credit) @24
      !(instant|same day|faster|urgent|express) (payment|transfer|credit) .. (took|take|taken|arrived|not|hours|days|still|never)
      !(charged|billed|debited|took|taken|deducted|paid|collected) .. (twice|two times|double|2x|again|a second time|three times) & !(want|demand|expect|refund*|back|sort|explain|unacceptable|complain*|disgrace*|account|card|payment|rent|overdraft) @22
      !(extra|additional|hidden|wrong|outrageous|ridiculous|exorbitant|unexplained) (fee|fees|charge|charges|commission|deduction) & !(refund*|back|transfer|payment|card|account|abroad|unacceptable|object|explain) @22
    `,
    unless: `
      (how long|when) (does|will|do|would) .. (take|arrive|arrives)
      (can|could|may) i pay .. (by|with|using)
      not want to complain
      no (complaint|complaints|rush|hurry)
      (i|we) (paid|transferred|sent) .. (by mistake|accidentally|too much|by accident)
      (payment|transfer|refund) (went|goes|came) (fine|smoothly|through)
    `,
  },
  'unauthorised-payment': {
    lists: {
      'wide-taken': taken,
      'wide-alibi': alibi,
      'wide-owned': owned,
      'wide-stranger': stranger,
      'wide-fooled': fooled,
      'wide-paid': paid,
      'wide-value': value,
    },
    phrases: `
      never applied for (a|an|any|this|that|the|your)? (loan|card|credit|account|contract|mortgage|finance|overdraft|benefit*|policy)
      who (s|has) been me
      (realised|realized|twigged|found out|worked out|now know|dawned on (me|us)) .. (scam*|fake|fraud*|con|not genuine|not real|not (him|her|you|my (son|daughter)|the bank|from you)|conned|tricked|duped)
      card & (in my (pocket|wallet|hand|purse|drawer|safe|possession)|never left|in front of me|right here|never been out of) & (used|charged|spent|withdraw*|payment*|transaction*|bought|someone|debited|purchase*) @26
      (late|dead|deceased) (father|mother|dad|mum|husband|wife|brother|sister|grandmother|grandfather|aunt|uncle) s? & (spent|spending|withdraw*|still being used|charged|payments|bought|logged|emptied) @22
      (gift card|voucher|gift voucher) & (already (been)? (used|redeemed|spent|claimed)|balance (is|was|of) (0|zero|nil)|emptied|been drained) @18
      (carer|grandson|nephew|lodger|flatmate|ex|cleaner|housemate|home help|colleague) & (used|took|using|stole|taking|helping (himself|herself|themselves)|withdraw*|withdrew|ordered|buying|copied) & (card|account|pin|money|pension|bank|password|cheques) & (my|mums|mothers|her|his|without) @24
      (job|recruiter|lottery|prize|inheritance|romance|dating|tinder|customs fee|delivery fee|parcel|royal mail|tax office|investment) & (paid|sent|transferred|clicked|entered|gave) & (fake|scam*|vanished|blocked|conned|disappeared|fraud*|not real|bogus) @26
      (website|shop|page|profile|domain|advert|email address|number) & (pretending to be|posing as|pretends to be|impersonat*|lookalike|look alike|using our (name|logo|photos)|clone of|copy of) & (you|your|us|our|company|bank|me|brand) @18
      courier .. (collect|collected|picked up|came for|took) .. (card|cash|money|gold)
      (overpaid|overpayment|cheque bounced) & (send|refund|return|difference|cheque|buyer|fake) & (scam*|fake|bounced|gone|lost) @22
      {wide-owned} & !((i|we) do not (recogni*|know (him|her|them|anyone|anybody|the man|the woman|this|that|these))|(i|we) have never (seen|heard|met)|(numbers|names|places|shops|people) i (do not|have never)) @22
      (nobody|no one|noone) (here|at home|in .. (office|house|household|family|team|company)) (ordered|bought|booked|signed|requested|placed|asked for) (it|them|this|that|these|those|any)
      (fine|hire car|rental car|loan|debt*|contract|parking ticket|penalty) & lost (my|her|his) (licence|passport|id|driving licence|wallet|purse) @26
      !{wide-taken} & {wide-alibi} @24
      {wide-owned} & !{wide-stranger} @18
      !{wide-paid} & {wide-fooled} & {wide-value} @28
      (read out|read (him|her|them)|gave (him|her|them)|give (him|her|them)|told (him|her|them)|passed on|shared) .. (code|codes|pin|passcode|otp|digits|card number|card details|bank details)
      (safe account|remote access|anydesk|teamviewer|share my screen|see my screen|control of my (computer|screen|phone|laptop)) & (money|bank|called|rang|caller|phoned|transfer*|moved|savings|gone|account|man|woman) @24
      (points|miles|airmiles|vouchers|gift card|credits|coins|skins|gems|crypto|wallet|balance|savings|tokens|loyalty|inventory) .. (gone|emptied|drained|spent|redeemed|cashed|transferred|traded|converted|stolen|zero|nicked|cleared|withdrawn|used|sold) & !(not me|not by me|i did not|someone|somebody|stranger|without me|whoever|i was|by whom|by who|in bed|asleep|hacker*|another account|some (guy|bloke|man|woman)|unknown|overnight|booked|hotel|flight) @26
      (someone|somebody|stranger|whoever|thief|crook*|fraudster*|scammer*|hacker*|who) .. (buy|spend|withdraw|ordered|ordering|orders|bought|buying|booked|booking|spent|spending|withdrew|withdrawing|emptied|drained|redeemed|cashed|rented|hired|sold|applied|took out|taken out|racked up|run up|used|using|been using) .. (on|with|from|in|using|to|through)? (my|our|mums|his|her) ..2 (card|account|name|login|points|miles|profile|identity|licence|details|number|wallet|savings|paypal|amazon|id|credit|money|voucher*|code|address)
      (loan|loans|credit|phone|sim|sims|policy|account|accounts|parcel*|car|flat|tenancy|mortgage|subscription*|meter|supply|company|business|order*|booking) .. (in|under|using|with) (my|our) (name|details|identity) & !(never|not me|not mine|did not|have not|no idea|someone|somebody|whoever|i live|i have no|know nothing|fraud*|stranger|not live|signature|forged|who has been) @26
      (fine|penalty charge|parking ticket|hire car|rental car|car insurance|policy|supply|tenancy|loan|debt collector*|credit card|store card|mortgage|finance agreement|council tax|water bill|energy bill|invoice) & !(not own|never (owned|lived|rented|hired|driven|applied|borrowed|taken out|lived at|set foot)|not my (car|signature)|(lived|live) in .. (all|whole) my life|my whole life|who has been me|pretending to be me) @26
      signature .. (forged|faked|fake|not mine|nothing like|is not)
      (forged|faked|fake) .. (signature|documents|id|passport|payslip)
      who (is|the hell is|on earth is|are|has been) .. (on|in|using|listed|named|spending) .. (my|our) (account|profile|booking|plan|statement|subscription|policy|contract|card|points)
      (extra|second|another|additional|unknown|strange) (passenger|user|cardholder|driver|member|person|profile|admin|payee|beneficiary|delivery address|sim|line|device) & !(not know|not recogni*|never (heard|added|met|asked|ordered|seen)|none of us|not mine|not ours|not add|who is|no idea who|stranger|not own|not have) @22
      (seller|landlord|host|buyer|advert|ad|listing|flat|apartment|shop|website|broker|adviser|investment|trader|breeder) & (fake|scam*|not exist|never existed|vanished|disappeared|bogus|fraud*|conned|con) & (paid|deposit|transferred|sent|money|bank transfer|invested|pounds|lost|gbp|rent|#100) @30
      (hi mum|hi dad|pretend* .. (son|daughter)|(son|daughter) .. new number) & (sent|transferred|paid|money|gave|pounds) @30
      (two|three|four|five|several|#2|multiple|series of|bunch of|load of) ..2 (withdrawals|transactions|payments|charges|purchases|transfers|debits|ubers|rides|top ups) .. (in|from|at|to) & !(i was|we were|never been|not been|asleep|at work|nobody|not me|i live|not mine|no idea|stopped|abroad|hospital) @26
      !(never|not) .. (been|lived|visited|set foot|travelled) .. (in|to|there) & (payment*|charge*|withdraw*|purchase*|spent|statement|transaction*|bill|loan|account|fuel|toll*|hotel) @20
    `,
    unless: `
      (read|saw|heard) .. (in|on) the (paper|news|telly|tv|newspaper|radio)
      (assignment|school project|essay|thesis|students|podcast)
      (was|is) my (own)? (son|daughter|husband|wife|nephew) (who|that|buying)
      (just curious|out of curiosity|all (fine|good|well) with|everything is fine)
      (leaflet*|brochure*|talk to|how (do|can|would) (i|we|you|one) (spot|recogni*|tell)|awareness|training)
    `,
  },
  'stolen-card': {
    phrases: `
      (phone|mobile|iphone|handset|laptop|handbag|bag|wallet|purse|rucksack|backpack|jacket|coat|car) .. (snatched|nicked|pinched|stolen|robbed|lifted|swiped|grabbed|burgled|broken into) & (bank*|card|cards|block|freeze|cancel|lock|urgent*|asap|account|wallet) @20
      (wallet|purse|cards|handbag|card) .. (gone|vanished|missing|disappeared|taken|left on) & (block|freeze|stop|cancel|lock|urgent*|immediately|asap|bank*|train|bus|straight away|now) @16
      (stole|nicked|pinched|snatched|grabbed|swiped|took) (my|our|her|his|mums) (wallet|purse|bag|handbag|card|cards|phone|rucksack|backpack)
      (mugged|pickpocketed|pickpocket*|robbed|burgled) & (card|cards|wallet|purse|phone|bag|bank*|block|freeze) @18
      (cash machine|atm|card reader|petrol pump|pay at pump) & (skimm*|tamper*|cloned|copied|fake front|false front|hidden camera) @16
    `,
    unless: `
      found (it|my card|the card|my wallet|my purse) (again|in|under|behind)
      (leaflet*|brochure*|what should (somebody|someone|i|one) do)
    `,
  },
  'account-takeover': {
    lists: { 'wide-place': place },
    phrases: `
      (codes|code|prompts|verification (text|texts|code|codes|messages)|password reset*|reset (email*|link*|message*)|one time (code*|password*)|otp*|login (requests|attempts|alerts)) .. (i|we|that|which|never|not) .. (never|not) .. (ask*|request*|want*|trigger*|start*|mine|me)
      (login|logins|log in|logged in|signed in|sign in|sign ins|session|sessions|access*|device|ip) & {wide-place} & !(never|not me|not mine|asleep|in bed|at work|i live|live in|not been|nobody|no one|i was|sleeping|we live|unknown|not recogni*|someone|strange) @28
      (someone|somebody|stranger|some (guy|bloke|man|woman|person|kid)|whoever|hacker*|intruder|thief) .. (into|in|on|using|uses|used|watching|logged|logs|signed|gets|getting|keeps|entered|controls|controlling|been) ..2 (my|our|mums) ..2 (account|profile|mailbox|email|inbox|login|cameras|camera|thermostat|netflix|apple id|facebook|instagram|whatsapp|router|wifi|identity|points|character|server|channel|page|listing)
      (email|e mail|phone number|mobile|password|recovery|payout|bank details|iban|delivery address|pin|address) .. (was|were|has been|have been|got|been) (changed|swapped|replaced|altered|switched|reset) & !(not by me|not me|i did not|never|someone|somebody|not mine|unknown|not (know|recogni*|own)|can not get|can not log|locked out|ends in|ending|stranger|overnight|hacked|kicked) @24
      (tablet|device|phone|laptop|samsung|iphone|computer|ip) & !(logged|signed|login*|logs|sign|connected|session*|access*|listed) & !(not own|not have|have no|none of us|nobody has|not mine|never owned|own no|not ours|not recogni*) & (account|app|list|profile|history|night|every) @28
      (emails|messages|mails|texts|posts|spam) .. (sent|going|went|posted) .. (from|to) (my|our|all my) ..2 (account|address|mailbox|contacts|profile|number|name|page) & !(not me|not by me|i did not|never|asking|money|i was|strange|someone|without|hacked|scam|not written) @26
      (my|our) number .. (ported|moved|transferred|hijacked|cloned) .. (without|not|never|another|someone)
      (phone|sim|mobile) .. (lost|no|dead) (signal|service)? & (bank|money|codes|transfer*|savings|ported|swapped) & (gone|emptied|left|someone|changed|withdrawn|out of|reset|without) @28
    `,
    unless: `
      (at|with) another (company|bank|provider)
      (how (do|can|would) (i|we|you)|leaflet*|course|thesis|which settings)
    `,
  },
};
