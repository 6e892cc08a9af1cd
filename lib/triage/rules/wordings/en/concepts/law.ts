import type { Wordings } from '../../wordings';

const stranger =
  'stranger*|(someone|somebody|anyone|anybody) else|another (customer|client|person|user|patient|member|tenant|employee|guest|passenger)|other (customers|clients|people|peoples|users|patients|members|guests|tenants)|(someone|somebody|person|man|woman|people) i do not know|neighbour*|neighbor*|third part*|different (customer|client|person|user|patient)|colleague|tenants|(a|of a|for a|one|some|certain) (mr|mrs|ms|miss|dr|lady|gentleman)|(every|each) (customer|subscriber|member|patient|employee|user|tenant|client)|everyones|everybodys|all (subscribers|customers|members|patients|employees|clients|participants)|subscribers|strangers|someones|somebody elses|someone elses|another (woman|man|lady|gentleman|girl|boy|mans|womans|persons|customers|patients)|a different (woman|man|lady)|somebody different';
const record =
  'name|address*|date of birth|phone number|bank details|card number|iban|invoice*|statement*|bill|bills|contract*|orders|letter*|payslip*|passport*|medical record*|file|files|details|data|records|profile|history|documents|results|prescription*|salary|salaries|tax return|booking*|bank statement|information|questionnaire*|form|forms|application*|certificate*|list|sheet|spreadsheet|diagnosis|scan|scans|photo|photos|report|reports|insurance number|tax number|home address*|credit report|payslips|x ray*|test results';
const staff =
  'technician|courier|driver|fitter|engineer|employee|agent|installer|guard|delivery (man|guy|person)|repairman|your (man|guy|staff|people)';
const lawyer =
  'solicitor*|lawyer*|attorney*|barrister*|legal (department|team|counsel|adviser|advisor|representative*|insurer|insurance)|law firm';

/** English words that mean the same, and the pairs of them that make a trigger, in any order: personal data, law, press, safety and security. */
export const law: Wordings = {
  'data-breach': {
    lists: { 'any-stranger': stranger, 'any-record': record },
    phrases: `
      (see|saw|seeing|shows|showing|showed|shown|displays|receiv*|got|getting|gave|sent|attached|opened|opens|includes|contains|contained|lists|accessed|delivered|downloaded|greeted|is|are|was|has|had|in) & {any-stranger} .. {any-record} @16
      {any-record} .. of .. ({any-stranger}|(someone|somebody|a (man|woman|person|customer|patient|family)) .. (not|never))
      my .. {any-record} & {any-stranger} & (received|got|sent|given|gave|handed|opened|read|delivered|posted|mailed|emailed|forwarded|ended|landed|put|passed) @20
      (wrong (person|recipient|customer|envelope|patient|hands|inbox|mailbox|email)|mixed up|mix up) & {any-record} @16
      (leak|leaked|leaking|exposed|published|posted|circulating|appeared|dark web|forum|pastebin|for sale) & (customer|customers|client|clients|patient|personal|member|employee|staff|user|my|our) .. (data|records|details|list|database|information|addresses|numbers|passwords) @16
      (meant|intended|addressed) (for|to) (some|a|another|someone|somebody|one)? .. (mr|mrs|ms|miss|someone|somebody|customer|lady|man|woman|patient|else)
      (list|file|sheet|spreadsheet|email|mail) .. (salar*|addresses|customers|clients|patients|employees|members|birth*) & (sent|emailed|mailed|forwarded|shared|outside|mistake|accident*|error|everyone|visible) @16
      (data breach|data leak|breach of (confidentiality|privacy)|privacy breach)
      (cc|cced|bcc|copied in|reply all|to field|recipients|recipient list) & (see|saw|noticed|visible|all|addresses|names|patients|customers|everyone|each other*) @16
      {any-record} .. (belongs|belonging|belonged) to .. (some|someone|somebody|a|another|guy|man|woman|not)
      (boarding pass|ticket|voucher|policy|prescription|parcel label|contract|invoice|order|booking|statement) .. (in the name of|belongs to|is for|made out to|of) (some|someone|somebody|another|a (guy|man|woman|different|certain|stranger))
      (signed|logged) (me)? in as (someone|somebody|another|a different|a stranger)
      (laptop|usb stick|hard drive|folder|papers|documents|printout*|backup) .. (lost|stolen|found|left) & (customer*|patient*|client*|personal|employee*|confidential) @20
      (told|gave|given|disclosed|revealed|passed|shared) .. (my) (ex|husband|wife|mother|father|boss|landlord|employer|sister|brother|roommate) & (address|balance|number|details|account|contract|diagnosis|bill|appointment|order*|salary) @18
      (confidential|private|sensitive) .. (data|information|documents|details|files) .. (wrong|exposed|visible|public|leaked|open)
      (contain*|enclosed|inside|opens|leads to|linked|downloadable|came with|there was|arrived|found|lists|attached|included|showed|shows) & {any-record} .. {any-stranger} @18
      (contain*|enclosed|inside|opens|leads to|downloadable|arrived|found|lists|attached|included|showed|shows) & {any-stranger} .. {any-record} @18
      (wrong|old|different|incorrect|someone elses) (email|mail|postal|home)? (address|inbox|number|fax) & my .. {any-record} & (sent|went|going|gone|delivered|posted|emailed|faxed) @20
      (caller|called|scammer*|stranger|salesman|man|woman|they) .. (knew|knows|had|has|read out|quoted) .. my .. (address|account number|details|contract|order|date of birth|balance|number|name) & (only you|from you|your (company|database|system|records)|how) @26
      (my|our) (data|email|password|details|address) .. (leaked|in a breach|been breached|pwned|dark web|for sale|exposed|stolen from you)
      account .. (linked|connected|merged|mixed) .. (with|to) .. (someone|somebody|another|stranger|wrong|different)
    `,
  },
  'legal-threat': {
    lists: { 'any-lawyer': lawyer },
    phrases: `
      {any-lawyer} & (letter|drafting|drafts|instruct*|contact*|hear|hearing|involve*|involved|advis*|sue|proceed*|action|claim|court|consult*|hand*|pass*|write*|writing|writes|taking|engag*|hired|appointed|next|ready|looking into|take over|touch|before) @14
      (take|taking|go|going|bring|see|file|filing|claim|refer*|put|settle) .. (court|tribunal|small claims|judge|arbitration|litigation)
      (commence|start|begin|initiat*|bring|issue|launch) .. (proceedings|claim|action|lawsuit|litigation|suit)
      (breach of contract|letter before action|letter before claim|pre action|cease and desist|statutory demand|damages claim|claim for damages)
      (legal (action|steps|proceedings|route|consequences|measures|recourse)|lawsuit|suing|sue you)
      (hold|holding) you (legally|personally)? (liable|responsible)
      (counsel|lawyers|solicitors) .. (will|is|are|shall) .. (fil*|claim*|seek*|pursu*|demand*|su*)
      (damages|compensation) .. (claim*|seek*|pursu*|court|legal*|lawyer*|fil*|demand*)
      (claim*|seek*|pursu*|fil*) .. (for)? .. damages
      (police report|report .. police|filed .. police|reported .. (to the police|to police)) & (you|your|company|against) @12
    `,
    unless: `
      legal (department|team) .. (use|uses|using)
      (counsel|lawyer|solicitor|legal team) .. (asked|asks|needs|wants) (for)? .. (document|dpa|copy|agreement|template)
    `,
  },
  regulator: {
    phrases: `
      (ombudsman|ofcom|ofgem|ofwat|fca|ftc|fcc|cfpb|trading standards|citizens advice|attorney general|better business bureau|bbb|consumer (protection|rights|council|association|watchdog|agency|advice|affairs)|regulator*|data protection (authority|commissioner|agency)|ico|information commissioner|financial conduct authority|advertising standards|supervisory authority|competition authority) & (report*|complain*|inform*|contact*|tell|told|know|knows|aware|fil*|copy|case|hear*|escalat*|submit*|write|writing|wrote|written|involv*|refer*|lodg*|take|taking|going|go|turn*|approach*|has|have|already|sent|send) @14
      (lodged|reported|filed|taken|brought|raised|referred|escalat*|complain*) .. (this|it|case|matter|complaint)? .. (with|to|at|before) .. (authority|commission|inspectorate|ministry|board|agency|regulator|tribunal|council|arbitrator|watchdog)
    `,
  },
  press: {
    phrases: `
      (journalist*|reporter*|newspaper*|the papers|the press|media|bbc|itv|sky news|guardian|daily mail|watchdog|tv station|television|newsroom|editor|consumer programme|tabloid*) & (tell*|post*|story|contact*|writing|article|investigat*|report*|interest*|publish*|public|expos*|interview*|know|hear*|going to|talk*|speak*|i am a|let) @14
      (go|going|take|taking) (this|it|to|public) .. (public|press|media|papers|newspapers|viral)
      (name and shame|make this public|go viral)
    `,
  },
  'privacy-request': {
    phrases: `
      (what|which|everything|all|copy|anything|any) .. (data|information|info|details|records|know|hold|have|store|stored|keep|file|got) .. (about|on|of|concerning) (me|us|my person|myself)
      (hold|holds|have|has|stored|store|stores|keep|keeps|kept|collected|know|knows|saved|process|processed|gathered) .. (about|on|concerning|regarding) (me|my person|myself)
      (delete|erase|wipe|remove|destroy|purge|scrub|forget|shred) & ((about|on|of) me|my (data|file|files|details|information|records|personal)|everything you (have|hold|stored|know)|(all|every) (traces|trace|my)) @12
      (right (of|to) (access|erasure|be forgotten|rectification|object|portability|deletion|information)|subject access|dsar|sar request|article (15|16|17|18|20|21)|rectification|data protection act|ccpa)
      (gdpr) & (request*|exerci*|ask*|demand*|want|correct*|copy|send|invoke|under|right*|delet*|eras*|rectif*) @16
      (object|objecting|opt out|withdraw|revoke|stop|refuse|do not consent) .. (my)? .. (data|consent|processing|profiling|personal information|personal data)
      where .. you .. (get|got|find|found|obtain*|buy|bought|have) .. my .. (number|email|address|data|details|name)
      who .. (gave|shared|sold|passed) .. my (number|data|details|email|address)
      (disclos*|list|name|tell) .. (recipients|third parties|companies) .. my data
      (take|remove|strike|delete) me (off|from) .. (list|lists|mailing*|marketing|database|records|register|files)
      (share*|sold|sell*|pass*|given|transfer*) .. my (data|details|information) .. (to|with) .. (third|others|partners|whom|who|anyone)
      (categories|list|overview|copy|print out|printout|export|extract) .. (of)? .. (my|personal) (data|information|details|file|records)
      (sold|shared|passed|disclosed|transferred|given) .. (my|our) (data|details|information|number|email)
      (take|remove|delete|erase|get|strip) .. (details|data|information|name|number|record|records|profile) .. (off|from|out of) .. (system|systems|database|files|records|crm|list|lists)
      (data protection officer|dpo) & (contact|request|speak|forward|pass|email|talk) @12
      (copy|copies|transcript*|print out) & (recordings|recording|notes|correspondence|call logs|everything|chat logs|emails) & (my name|about me|my calls|my account|my file|of me) @18
      (never|not) .. (agreed|consented|accepted|allowed|gave) & my (address|data|number|details|email|information|name) & (pass*|shar*|giv*|sell*|sold|partner*|third|market*|delete|stop|use|using) @22
    `,
  },
  safety: {
    lists: { 'any-staff': staff },
    phrases: `
      (smoke|smoking|smouldering|smoulder*|smoldering|sparks|sparking|flames|fire|explod*|explosion|melted|melting|overheat*|electrocut*|exposed wire*|bare wire*|live wire*|gas leak|carbon monoxide|swelled|swollen|bulging) & (heater|box|battery|house|room|kids|children|child|baby|hand|leg|skin|carpet|wall|pole|wires|appliance|toaster|kettle|scooter|charger|socket|cabinet|sold me|device|unit|mattress|sofa) @14
      (battery|charger|heater|device|unit|phone|box|cable|adapter|pack) & (burned|burnt|burning|scalded|injured) & (me|my|hand|leg|arm|skin|finger*|face|child*|son|daughter) @14
      !(no|not .. any|any|what) (reason|point|sense) .. (living|go on|going on|live|life|being alive|being here)
      better off without me
      (world|family|everyone|everybody) .. (without me)
      (can not|cannot) (go on|take it|cope|bear it|carry on) & (without me|end|die|dead|life|hopeless|living|anymore i think|thoughts) @24
      (suicidal thoughts|self harm|overdose|jump off|slit my)
      {any-staff} & (threaten*|knife|weapon|gun|punch*|pushed|shov*|grabbed|grop*|indecent|obscene|assault*|harass*|cornered|molest*|racist|spat|stalk*|touched|slapped|kicked|inappropriate|sexual*) @14
      (someone|somebody|people|person|child*|kids|we) .. (is|are|going to|will|could|gonna|might|about to) .. (get|be)? (hurt|killed|electrocuted|injured|burned alive|die)
      (threatened|attacked|assaulted|beaten) .. (with)? .. (me|my|us|knife|weapon)
      (flames|sparks) .. (shot|came|come|coming|burst|out|leapt|flew)
      (hissing|sizzling|crackling|smell of burning|burning smell|burnt smell|smells burnt) & (battery|charger|box|device|socket|router|bike|scooter|panel|meter|cable|appliance|heater) @16
      (take|taking|took|swallow*) .. (all)? .. (my|the|these) (pills|tablets|medication|sleeping pills)
      (nothing matters|no point anymore|can not live like this|want it to be over|end this|goodbye everyone)
      (swallowed|choked on|choking) .. (battery|part|magnet|piece|screw)
      (carbon monoxide|gas leak|smell* gas|live wire*|exposed wiring)
      (threaten*|threat) .. (to)? .. (kill|hurt|beat|harm|shoot|stab|come round)
      (jump*|throw*|fall*|hurl*) .. (in front of|off|under|from|before) .. (train|bridge|roof|window|bus|car|balcony|building)
      throw* myself
      (trapped|stuck|locked in) .. (hour|hours|minutes|lift|elevator|inside) & (emergency|alarm|phone|help|lady|child*|elderly|button) @24
      (emergency|lift|elevator|fire|panic) (phone|telephone|alarm|button|exit|door) .. (dead|down|not work*|broken|blocked|fails|does not)
      (live|bare|exposed|loose|dangling|sparking) .. (wire|wires|cable|cables|socket)
      (wire|wires|cable|cables) .. (hanging|exposed|sticking|live|bare) & (wall|child*|toddler*|kid*|room|house|garden|floor|shock) @16
      (brake*|airbag|steering|accelerator|seat belt) .. (fail*|not work*|gave out|stuck|broke)
      (allergic reaction|anaphyla*|food poisoning|poisoned|poisoning|contaminated|glass in|metal in)
      (injured|hurt|hospital|hospitalised|hospitalized|stitches|broke my|broken arm|broken leg|concussion|burns) & (because of|due to|from|your|product|device|floor|stairs|staff|caused) @18
      (danger to|dangerous|hazard*|unsafe|life threatening|risk of (fire|death|injury|shock)) & (device|product|cable|wire|wires|charger|battery|installation|socket|children|child|people|pole|ladder|stairs|appliance) @16
      (child*|baby|toddler|kid|son|daughter) .. (nearly|almost|could have) .. (died|suffocat*|choked|electrocut*|burn*|killed|drown*)
    `,
    unless: '(smoke|fire|gas) (detector*|alarm*) .. (app|pair*|connect*|battery)',
  },
  vulnerability: {
    phrases: `
      (sql injection|xss|cross site (scripting|request)|csrf|idor|ssrf|remote code execution|vulnerable to|vulnerability|vulnerabilities|exploitable|zero day|pentest|penetration test|security (flaw|hole|gap|weakness|assessment|researcher|vulnerability|defect))
      (disclos*|report*) & (security (flaw|issue|bug|hole)|responsibl*|vulnerab*) @12
      hole in .. (site|website|app|portal|system|api|login|security|shop)
      (chang*|tamper*|modif*|alter*|edit*|increment*|count*|guess*|replac*|manipulat*|enumerat*) .. (number|id|ids|url|request|parameter|link|address bar|cookie|token|query) & (other*|another|anyone|anybody|else|any account|different|tenant*|everyone*) & (see|saw|read|access*|get|got|view|open*|download*|land*|reach*|log|into|show*|can|could) @22
      (without|with no|no) .. (login|logging in|password|authentication|auth|signing in|credentials|authorisation|authorization) .. (at all|needed|required|whatsoever)? & (admin*|panel|backend|dashboard|endpoint|api|database|files|documents|invoices|customer*) @14
      (session*|cookie*|token*|link*) .. (stay*|remain*|still|keep*) .. (valid|active|work*|usable) .. after .. (password|logout|logging out|log out|reset|change*|expir*)
      (hard coded|hardcoded|plaintext|plain text|unencrypted|leaked|exposed|embedded) .. (api|secret|secrets|key|keys|password|passwords|token|tokens|credentials)
      (api|secret|private|encryption) .. (key|secret|token|credentials) .. (in|inside|visible|exposed|readable|hard coded) .. (app|source|code|page|repo*|bundle|public)
      (bypass*|circumvent*|get around|skip*) .. (login|authentication|2fa|two factor|mfa|payment|paywall|check|verification)
      (logged out|signed out|logging out|log out) & (still|back) & (there|visible|open|see|editable|access*|logged) @22
      (accept*|allow*|let*|permit*) .. (negative|zero|arbitrary|any) (amount*|price*|value*|quantit*|number*|user*|file*)
      (price|amount|total|discount) .. (can be|could be|was) (changed|edited|modified|manipulated|set)
      (see|view|read|open|download|access) .. (other|another|anyone|everyone|somebody|someone) .. (orders|invoices|messages|files|chats|accounts|documents|records|data|profiles|tickets) & (url|link|id|number|api|changing|guess*|without|refresh*|endpoint|incognito) @20
      (clickjacking|open redirect|directory listing|path traversal|privilege escalation|session fixation|brute force|no rate limit|rate limiting)
      (reset|login|magic|invite|invitation|confirmation|download|share) link .. (still|again|even) .. (work*|valid|usable|opens|active)
      (read|see|download|access|view|list|open) .. (server|config|configuration|source code|database|logs|system files|backup*|env file) & (adding|changing|appending|file name|filename|parameter|path|url|without|through) @18
      (hijack|steal|take over|impersonate|log in as) .. (accounts|sessions|users|any|other|anyone)
      (increas*|rais*|decreas*|guess*|count*|iterat*|cycl*|swap*) .. (number|id|ids|url|parameter|digit*|reference) & (any|every|other*|another|anyone*|all|someone*) @20
      (former|ex|old|departed|sacked) (employees|employee|colleague|colleagues|staff|users|contractor) .. (still|can) .. (access|log in|login|see|read|open)
      (password|passwords|pin) .. (plain text|plaintext|clear text|in clear|unencrypted|readable|visible|shown|emailed to me)
      (mfa|2fa|two factor|otp|captcha|login|authentication|verification) .. (can be|could be|is|was) .. (bypass*|skipp*|circumvent*|avoided|disabled|turned off)
      (exploit|exploited|exploiting|weakness|loophole) .. (in|on|of) .. (your|the) .. (site|website|app|system|portal|shop|api|login|platform)
    `,
  },
};
