import type { SignalPhrases } from './kinds';

export const english: SignalPhrases = {
  'how-to': `
    how (do|can|to|could|should|would) (i|we|you)?
    how is it possible
    (is|was) (it|there) (possible|a way|any way|an option|a setting)
    (where|which) (can|do|is|are|should|menu|setting) .. (find|get|see|change|set|turn)?
    (what is the|what are the) (process|steps|procedure|best way)
    (show me|guide me|explain|enlighten) .. (how)?
    (want|like|need|wish|trying) to (change|add|remove|move|set|turn|make|use|import|export|transfer|create|edit|delete|translate|disable|enable|install|download)
    (can|may|could) (i|we) (use|have|get|set|change|choose|add|exchange|order|be)
  `,
  'asks-information': `
    (what|which) .. (mean|means|difference|limit|limits|cost|costs|fees|fee|price|currencies|countries|supported|support)
    (how long|how much|how many|how often)
    (do|does) (you|it|i) .. (offer|ship|support|accept|need|charge|work with|have)
    (are|is) there .. (limit|limits|restriction*|maximum|minimum|fee*|charge for|cost)
    (maximum|minimum) 
    (can you|could you) .. (tell|explain|confirm|advise)
    (wondering|curious|would like to know|want to know|not sure) (if|whether|how|what)?
    (when will|why do|why are|why is|why does)
  `,
  request: `
    (request|requesting) (for|to|an|a|additional)
    (i|we) (would like|need|require|want) (to request|an|a|another|additional|more|extra) .. (license*|licence*|card|session|tutorial|training|installation|software|copy|exemption|account|device|sim|line|phone)?
    please (activate|arrange|install|provide|send|order|translate|change|set up|add|organize|organise)
    (could|can) you (arrange|install|provide|send|order|help organize|take care|activate|change)
    (spare|second|extra|additional|new) (card|license|licence|sim|phone)
  `,
  access: `
    (forgot|forgotten|lost|remember|reset|change|changing|recover) .. (password|pin|passcode|login|username|primary password)
    (master|primary) password
    (sign|log|signing|logging) (in|into|on)
    (verification|confirmation|recovery) code
    (set up|setting up|setup|configure|configuring|create|creating|adding) .. (account|profile|mail|email|e-mail)
  `,
  fault: `
    !(not|does not|do not|will not|no longer|stopped|never) (work*|load*|open*|start*|show*|display*|play*|respond*|send*|connect*|save*|print*|sync*|appear*|update*|function*|let me|allow*|recogni*)
    (problem|problems|issue|issues|trouble|difficulty) (with|using|when|opening|accessing|in|since|getting)
    (broken|faulty|malfunction*|fails|failed|failing|failure|wrong|incorrect|incorrectly)
    !(can not|unable to|could not|am not able to|impossible to) (open*|use|access|create|send*|see|view|click|find|select|move|delete|save|play|print|reply|get|log|connect*|read|edit|change)
    (nothing happens|does nothing|keeps *ing|keep *ing)
    not working
    (bug|bugs|buggy|glitch*)
    (stopped|stops|keeps|kept) (get*|receiv*|drop*|disconnect*|fail*|ask*|load*|print*|connect*|sync*)
    (goes|went|turns|turned|stays|stayed|stuck|comes|came) (black|blank|white|offline|empty|dead|grey|gray|red|at|on)
    (drops|dropped|dropping|cuts|cutting|flicker*|stutter*)
    (unreadable|garbled|corrupt*|damaged|mismatch*|scrambled|distorted)
    (twice|two copies|duplicate|duplicates|duplicated)
    !(not|never|nothing) .. (arrive*|came|come|received|registered|recogni*|refresh*|detect*|charging|ring*|count*)
    (disappears|disappeared|vanishes|vanished)
  `,
  crash: `
    (crash|crashed|crashes|crashing|froze|freeze|freezes|freezing|frozen|hang|hangs|hanging|hung|blue screen|bsod|kernel panic)
    (not responding|stops responding|unresponsive|locks up|lock up|locked up|force (close|quit))
    !(will not|does not|never|can not|not) (start|open|launch|boot|startup|start up)
    (startup|start up|launch) .. (fail*|stall*|slow|crash*)
    (closed|closes|quit|quits|shut|shuts|restarts|reboots) (by itself|itself|down|on its own|without warning)
    (dies|died) .. (second|seconds|opening|launch|start*)
    (spins|spinning|loading) .. (forever|endlessly|circle|wheel)
  `,
  slow: `
    (slow|sluggish|slower|slowed down|lag|lagging|cpu|memory)
  `,
  'error-text': `
    (error|errors) (message|code|saying|that|says|says that|text)?
    (says|saying|message|get|getting|shows|displays|receive) .. (failed|denied|invalid|refused|could not|error|expired|timeout|unsupported|not found)
    (exception|fatal|stack trace|errno|timeout|timed out)
    (error|code) #
  `,
  regression: `
    (since|after|ever since) .. (update|updating|updated|upgrade|upgrading|upgraded|version|release|install*|new|latest|change|yesterday|today|weeks|week|days|month)
    (last|latest|new|recent|newest) (update|version|upgrade|release)
    (used to|previously|before|until recently|always) .. (work*|able|fine|could|was|had)
    (no longer|any more|anymore|suddenly|all of a sudden|out of nowhere|stopped working)
    (worked|was working|been working) (fine|well|perfectly|until|before|in)
    (version|v) #
    (upgraded|updated|moved|upgrade|update) (to|from) .. #
    (downgrade*|rollback|roll back|rolled back|old version|previous version|earlier version)
    since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|this|the|#)
    (since|after) (i|we|you|they) .. (changed|got|moved|switched|updated|installed|replaced)
    until (yesterday|monday|tuesday|wednesday|thursday|friday|last|then|recently)
    (this morning|last night|the other day)
  `,
  tried: `
    (i|we) .. (tried|restarted|reinstalled|re-installed|uninstalled|rebooted|cleared|refreshed|reset|disabled|checked|followed|repaired|deleted|removed)
    (tried|trying) (everything|all|to|many|several|multiple|different|turning|disabling|restarting|reinstalling)
    (safe|troubleshoot) mode
    (clear*|delete*) .. (cache|cookies|history)
    (disabled|disabling|without|turned off) .. (extension*|add-on*|addon*|antivirus|acceleration|firewall|plugin*)
    !(nothing|none|did not|does not|not) (work*|help*|fix*|solve*|change*) 
    (without|no) (success|luck|avail|result)
    (already|also) (tried|did|checked|read)
    (reinstalled|rebooted|restarted|retyped|recreated|rebuilt|re-added|unplugged|factory reset|power cycled)
    (turned|switched|signed|logged|plugged) (it|them|everything)? (off|out) and
    (no joy|no luck|no difference|no change|same result|still the same|still nothing|same thing)
    (swapped|changed|replaced) (the|my|a)? (cable|cables|filter|battery|driver|drivers|router|port|password|lead)
    (done|did) (a|the)? .. (reset|restart|reinstall|test)
  `,
  elsewhere: `
    (works|work|fine|ok|okay|normal|problem) .. (in|on|with) .. (chrome|edge|opera|safari|another|other|different|browser*|laptop|phone|computer|device*|outlook|mac|wifi)
    (other|another|different|any other) (browser*|computer|laptop|device*|account*|machine|pc|program|users|profile|phone)
    (chrome|edge|safari|opera|brave) .. (works|work|fine|ok|no problem)
    (phone|laptop|webmail|tablet|edge|chrome|desktop|ipad|everyone else|everybody else|others|colleagues|other apps|other sites) .. (is|are|works|work|has|have|opens|loads) (fine|ok|okay|good|all right|no problem|it|them)
    (only|just) (me|mine|my|this|one|on|in|with|for)
    (works|worked|fine|ok) .. (straight|directly|elsewhere|at home|at work|hotspot|on my phone)
  `,
  intermittent: `
    (sometimes|occasionally|randomly|intermittent*|from time to time|now and then|on and off|at random|frequently|constantly|repeatedly|always|often)
    (every|each) (time|day|few)
    (again and again|over and over|keeps happening|comes back|happens again|not the first time)
    (multiple|several|many|two or three|three) times
  `,
  'data-lost': `
    (lost|losing|lose|missing|disappeared|disappear*|vanished|gone|deleted|erased|wiped|retrieve|recover|restore|cannot find) .. (bookmark*|mail*|email*|e-mail*|message*|folder*|contact*|data|password*|photo*|file*|history|tab*|account*|settings|address*|calendar|info*)
    (bookmark*|mails|emails|messages|folder*|contact*|data|passwords|photos|files|history|tabs) .. (lost|missing|disappeared|vanished|gone|deleted|empty)
  `,
  'several-users': `
    (all|several|many|some|our|multiple|other) (of)? (our)? (users|clients|customers|colleagues|employees|computers|machines|pcs|staff)
    (our|my) (company|organisation|organization|office|team|department|school|business|network)
    (everyone|everybody|we are seeing|we have|we use)
    #5 (users|computers|devices|people|pcs)
    (nobody|no one|none of us|none of our|none of the)
    (whole|entire|every|all|all of) (the|our|of)? (floor|office|company|school|site|team|department|branch|branches|store|stores|shop|shops|tenant*|merchant*|customer*|buyer*|sites)
    #5 (agents|staff|pcs|clients|customers|stores|shops|branches|schools|tenants|seats|employees|machines|tablets|members|merchants|sites|colleagues|laptops|accounts|tills)
    (other|several|many|more) (people|users|shops|customers|members|companies) .. (same|too|also|report*|confirm*|tell)
  `,
  money: `
    (charge*|fee|fees|refund*|debit*|payment*|transfer*|transaction*|deposit*|top up|topup|withdrawal|cash|exchange rate|money|statement|invoice|bill) .. (wrong|incorrect|twice|two|double|missing|failed|fail|declined|pending|not|extra|different|less|more than|reverted|cancelled|yet|still|where|why|never|unknown|unexpected)
    (wrong|incorrect|twice|double|missing|failed|declined|pending|extra|different|less|why|where|unknown|unexpected) .. (charge*|fee|fees|refund*|debit*|payment*|transfer*|transaction*|deposit*|withdrawal|cash|exchange rate|amount|money|bill|invoice)
    (charged|billed|debited) .. (twice|two times|double|too much|extra|wrong*|more)
    (overcharged|double charged)
  `,
  account: `
    (verify|verification|verifying|prove|confirm) .. (identity|account|source)
    account .. (locked|blocked|suspended|disabled|cancelled|closed|duplicate|deleted)
    (locked|blocked) out
    (duplicate|old|second|two) (account|accounts)
    (let|lets) me log in
    not .. access .. account
  `,
  appearance: `
    (toolbar|icon|icons|scroll bar|scrollbar|font|color|colour|column*|layout|display*|view|theme|window|menu|button*|tab|tabs|spacing|density|dark mode|look|threads|threading|pane|sort*|size|interface|ui)
  `,
  network: `
    (website|web site|site|page|pages|server|connection|connect|secure connection|dns|ssl|certificate|proxy|vpn|imap|smtp|pop|port|oauth|firewall|network|internet|wifi|router|signal)
  `,
  theft: `
    (stolen|theft|thief|robbed|pickpocket*|mugged|snatched)
    (scam|scammed|scammer*|fraud|fraudulent|fraudster*|phishing|tricked|conned)
    (i|we) (have|did)? (not|never) (made|make|authori*|recogni*|ordered|order|requested|approve*|sign*|heard)
    (someone|somebody|stranger|another person) .. (my|our) (account|card|name|identity|money|phone|mailbox|profile|password)
    (hacked|compromised|taken over|impersonat*|cloned|sim swap|hijack*)
    was not me
    in my name
    (emptied|drained|wiped out) .. (account|balance|wallet)
    (account|balance|wallet) .. (emptied|drained)
  `,
  exposed: `
    (other|another|someone else|somebody else|strangers|different) .. (customer*|people*|person*|client*|patient*|user*|compan*|famil*) .. (data|details|order*|invoice*|name*|address*|record*|photo*|payslip*|email*|account*|history)
    (ransom*|malware|trojan|(demand*|pay|want|wants) .. bitcoin*|encrypted .. files)
    (vulnerab*|exploit*|security (hole|flaw|issue|bug)|injection|disclosure|responsible disclosure|unencrypted|data leak|leak|leaked)
    (data|privacy|security) (breach|incident)
    (see|sees|read|shows|view|access) .. (someone else|somebody else|other people|other customers|another customer|strangers)
  `,
  forgotten: `
    (forgot|forgotten|lost|misplaced|do not (remember|know|recall|have)|can not (remember|recall)) .. (password|pin|passcode|username|login details)
    (password|pin|passcode|username) .. (forgotten|forgot|lost|do not (remember|know|recall)|can not remember)
    (reset|resetting|recover) (my|the|our)? .. (password|pin|passcode)
  `,
  untranslated: `
    (folder*|label*|column*|category|categories|subject lines) (names)? ..5 (in|to) (english|french|german|dutch|spanish|italian|portuguese)
    (partly|partially|half|some|part of|few|remain*|stay*|still|rest|only) .. (english|french|german|dutch|spanish|italian|portuguese|untranslated|not translated)
    (untranslated|half translated|not translated|never translated|mistranslated|wrongly translated|translation (missing|error))
    (some|other|most) .. (in|into) .. (english|french|german|dutch|spanish|italian|portuguese) .. (others|rest|but|while)
  `,
};
