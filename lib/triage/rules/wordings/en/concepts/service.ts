import type { Wordings } from '../../wordings';

/** English words that mean the same, and the pairs of them that make a trigger, in any order: contracts, outages, defects, contacts and customers. */
export const service: Wordings = {
  churn: {
    phrases: `
      (terminat*|end|ending|cancel*|discontinu*|get out of|quit) (my|our|the|this|your) .. (contract|agreement|membership|subscription|account|plan|policy|relationship)
      (out of|leave) (my|our|this|your) (contract|agreement|subscription|plan)
      formal (termination|notice|cancellation)
      (notice|termination) .. (of)? .. (cancellation|termination|contract|agreement|period)
      (this is|here is|giving|give|consider this|take this as) .. (my|our)? notice
      (not|will not|decided not|no longer) .. (renew|renewing|extend|extending|prolong) .. (with|contract|subscription|you|agreement|plan)?
      (evaluat*|look* at|look* for|consider*|compar*|explor*|review*|assess*) .. (alternative*|competitor*|other (providers|suppliers|vendors|tools|platforms)|competing)
      !(no|any|see) .. reason .. (stay*|remain*|continue) .. (with)? .. (you|customer|here)?
      (better|cheaper) (deal|offer|price|rate) (at|with|from|elsewhere)
      (offers|offer|has|have|sells|charges) .. (same|more) .. (for)? .. (half|less|cheaper|lower) & (off|leav*|switch*|mov*|bye|go*) @18
      (switch*|mov*|going|go|off|porting|port|transferr*) (over)? to (another|a different|a new|your competitor*|the competition|other) ..1 (provider|supplier|company|vendor|bank|operator)
      (switch*|mov*|going|go|off|over) to (your competitor*|the competition)
      (take|taking) (my|our) (business|money|custom|number) elsewhere
      (i am|we are) (leaving you|done with you|out of here|off to (a|another|your))
      (put|putting) .. (out to tender|tender)
      (issue|issuing|launch*|run*|start*) .. (tender|rfp)
      !(no longer|not|never) .. (need|needing|require) .. (the service|your (service|services|account)|subscription|membership|my account)
      !(do not|not|stop|turn off|switch off|disable) .. (auto renew*|automatic* renew*|renew me|renewal)
      (final|last) (invoice|bill|month) .. (with you|please|then)
      (looking|shopping|shop) (around|elsewhere)
      (said|say|saying|time to say) (goodbye|farewell) .. (you|to)
      (pac code|mac code|porting code|transfer code|number transfer)
      (stop|end|cut|drop) my (plan|subscription|membership|service|policy|contract|line)
      (lost|losing) (me|us) as (a|your) (customer|client|subscriber)
      (jump*|jumping) ship
      !(not|never|no longer) .. (carry* on|continue|continuing|go on|going on|proceed*|keep on|stay on) .. (after|with|past|beyond|the trial|you|contract|subscription)
      (shut|close|wind|switch) .. everything .. (down|off)
      (mov*|tak*|bring*|port*|transferr*|switch*) (my|our) (broadband|internet|phone|number|line|mobile|insurance|electricity|gas|banking|hosting|tv) .. (to|elsewhere|with)
      (end|ending|terminat*|leave|leaving|exit*|dissolv*|not renew*) & (agreement|contract|cooperation|partnership|relationship) & (you|your|expires|june|end of|notice) @16
    `,
    unless: `
      (came|come|coming|switched|moved) (over)? from (another|a different)
      (number|line|contract|internet|account) .. (over)? (to you|from (o2|another|a different))
    `,
  },
  'confirmed-defect': {
    phrases: `
      (confirmed|told|admitted|acknowledged|according|said) & (bug|defect|software (error|fault)|known (issue|problem|bug|error|fault)|(fault|error|problem) (on|at) your (side|end)) @16
      (known|acknowledged|open) (issue|bug|defect)
      # # .. (correct|fine|worked|right|ok|okay|good|working)
      (since|with|in|after|from) .. (# #|version #|release #|build #) & (empty|wrong|broken|incorrect|blank|fails|failing|crashes|crashing) & (fine|correct|worked|right|ok|okay|before|older|earlier|previous) @24
      (tested|tried|checked|verified|reproduced|happens|same) .. (on|in|with) .. (#2|two|three|four|several|all|multiple|different|other|every) .. (device*|machine*|computer*|phone*|pcs|browser*|laptop*|account*) & (clos*|crash*|empty|fail*|freez*|froze|blank|error*|wrong|bug|same|time) @24
      (happens|same|occurs|fails) .. (on|for) (all|every|each) .. (machine*|device*|computer*|user*|account*)
      (reproducib*|repeatable|reproduc*|repro) & (each|every|time|always|steps|bug|crash*|clos*|error|any|all|consistently) @14
      steps .. (open|click|tap|go|select|press|log) & (clos*|crash*|error|fail*|freez*|blank|reproducib*) @24
      (update|updating|upgrade|upgrading|version|release|patch|build) & (deleted|deletes|wiped|erased|removed|gone|destroyed|lost|vanished|disappeared|corrupted) & (data|drafts|draft|table|tables|history|contacts|photos|settings|files|messages|notes|records|database|bookmarks|mails|emails|projects|recordings) @18
      (calculat*|total|rounding|sum|tax|vat) .. (wrong|incorrect|off by) & (version|release|update|# #|since) @20
      (roll*|go*|went|revert*|downgrad*|switch*) .. (back|to) .. (# #|version|previous|older|old) .. (fix*|solv*|help*|works|resolv*|fine|gone)
      (verified|reproduced|tested|checked|confirmed|seen) (it|this)? (in|on|with|across) .. (#2|two|three|four|five|several|multiple|different|all) .. (tenant*|environment*|system*|instance*|account*|server*|browser*|device*|machine*)
      (since|in|with) # # .. (drops|loses|omits|skips|ignores|duplicates|truncates|corrupts|miscalculates)
      # # .. (drops|loses|omits|skips|duplicates|truncates|corrupts|miscalculates|broke|breaks)
      (always|every) .. (rounded|calculated|sorted|saved|exported|imported|displayed) .. (wrong*|incorrect*)
      (memory leak|race condition|null pointer|stack trace|regression|off by one)
      same .. (crash|error|fault|bug|freeze|result|failure) .. (on|with|in) & (new|another|second|other|both|different|old|two|every) @20
      (since|after|with|from) .. (release|version|build|update|upgrade|patch) & (no longer|not match|wrong|incorrect|mismatch*|broken|empty|missing|fails) & (was (right|fine|correct|ok|good)|were (right|fine|correct)|worked|previous|before that|older|earlier) @26
    `,
  },
  outage: {
    phrases: `
      (nobody|no one|noone|none of (us|our|the|my)|not one of|nobody at) .. (can|is able|able|could|manage*|reach*|log*|connect*|access*|((gets|get|has|have) .. (in|through|internet|signal|access|service|connection|network|reception|tone|email|phone|line)))
      (whole|entire|all of our|all our|all the|every|everyone|everybody|all of us|both|several of our|our whole|complete|total) .. (office|company|team|department|site|sites|street|village|town|building|neighbourhood|neighborhood|area|estate|shop|shops|stores|tills|branches|branch|factory|plants|hospital|school|users|customers|colleagues|staff|employees|agents|network|system|us|fleet|warehouse|everyone|everybody|phones|lines) & (down|offline|can not|unable|dead|lost|stopped|outage|503|502|500|failing|fails|cut off|disconnected|crash*|unreachable|unavailable|frozen|without|no (internet|signal|connection|service|access|dial tone|phone|network|power|reception)|dark|standstill|not work*|is out) @16
      our (customers|users|clients|staff|team|employees|agents|branches|shops|stores|students|patients) .. (can not|are unable|could not|unable)
      (production|prod|live) (system|server*|environment|site|line|database)? .. (down|offline|dead|stopped|not respond*|crashed|halted|standstill)
      (losing|lose|lost) (orders|money|sales|revenue|customers|business) & (down|offline|outage|since|minute|hour|503|can not) @20
      (complete|total|full|general|widespread|major|partial) (loss of|outage|failure|blackout|breakdown) (service|connection|signal|network|connectivity)?
      (reports|calls|complaints) .. (coming in|pouring in|flooding in|piling up) .. (from)? .. (all|every|our|several|branches|customers|users)
      (something wrong|issue|problem|trouble) (on|at) your (end|side) & (all|every|branches|customers|users|colleagues|reports|offices) @20
      (#5 (users|employees|colleagues|people|staff|customers|agents|shops|stores|sites|branches)|twelve shops|(three|four|five|six|seven|eight|ten|twelve|twenty|fifty) (of)? (our)? (sites|branches|shops|stores|plants|colleagues|users|offices|locations)) & (down|offline|lost|can not|unable|stopped|outage|disconnected|without|no (internet|signal|connection|service)|loss) @18
      (all|every|each|both|none of) .. (counter*|desk*|till*|terminal*|reader*|register*|room*|machine*|checkout*|phone*|screen*|line*|kiosk*|pump*) & (dark|dead|down|off|offline|stopped|frozen|out|not work*|black) @14
      (#3|dozens of|hundreds of|twenty|thirty|forty|fifty|sixty|ten|twelve|fifteen) .. (nurses|doctors|agents|drivers|teachers|students|cashiers|operators|clerks|guests|patients|staff|people|users|employees|customers) .. (can not|unable|cannot|stuck|locked out|waiting|without)
      (queue*|line*) .. (out the door|growing|building) & (down|dead|dark|not work*|offline|system|till*|reader*) @24
      (nothing|everything) .. (works|working|is down|down|dead) .. (for|in|at|across) (anyone|everyone|us|our|the whole|all)
      (all|our) .. (scanners|tills|terminals|phones|lines|computers|cameras|screens|tablets|devices|machines) .. (lost|dropped|died|stopped|froze|went) & (once|same time|everyone|people|standing|waiting|whole|all) @22
      (down|unreachable|offline|broken|dead|not work*|unavailable) .. for .. (every|all|everyone|everybody|each|any) .. (customer*|user*|visitor*|client*|employee*|student*)?
      !(none|not one) of .. (our|the) .. (can|is able|are able|could|get|has|have) .. (take|make|work|log|access|reach|use|open|connect|call|answer|print|sell|see|a|any)
      (all|most|half) of our .. (can not|cannot|unable|lost|are stuck|are locked)
    `,
  },
  'repeat-contact': {
    phrases: `
      (umpteenth|nth|third|fourth|fifth|sixth|seventh|tenth|hundredth) .. (time|email|mail|message|ticket|call|attempt|letter|request|reminder|contact|try)
      how (many|often) .. (times|more|often|do|must|should) .. (write|call|email|ask|contact|explain|repeat|tell|chase|phone|ring)
      (reminders|reminder|emails|mails|messages|letters|tickets|calls|requests) & (unanswered|ignored|no (reply|answer|response|reaction)|without (reply|answer|response|reaction)|never (answered|replied)|nobody (answered|replied|responded|reacted)|not (answered|replied|been answered)) @14
      (chas*|wait*|ask*|try*|writ*|call*|follow*) .. since & (nobody|no one|no reply|nothing|no answer|no response|silence|ignored) @18
      (passed|bounced|sent|transferred|pushed|shoved) .. (from|around|between) .. (one|agent*|person|department*|pillar|desk|colleague*)
      (ticket|case|request|reference|tickets) # .. (ticket|case|request|and)? # & (now|again|this|same|all|still) @20
      (two|three|four|five|six|several|many|#3) (tickets|emails|mails|calls|messages|reminders) & (still|nothing|no|counting|unsolved|unresolved|without|later) @12
      (start*|explain*|tell*|repeat*) .. (over|again|from scratch|from the beginning|all over|whole story) & (each|every|time|agent*|again|colleague*|everyone) @16
      (several|repeated|many|multiple|countless|numerous) (reminders|attempts|requests|calls|follow ups|emails|messages)
      (still|yet) .. (waiting|no (reply|answer|response|solution)) .. (after|despite) .. (#2|two|three|four|several|many|weeks|emails|calls)
      (explained|told|described) .. (it|this|everything)? .. to .. then .. (to)? & (same|again|now) @24
      (same (questions|question|answers|answer|reply)) .. (again|over|every|each|once more)
      (zero|no) progress
      (going|running) (round|around)? in circles
      (week|weeks|month|months|days) .. (without|no|not) .. (a|any|single)? .. (answer|reply|response|solution|word|news)
      (second|third|fourth|fifth|sixth) (phone call|letter|chat|visit|form)
      (i|we) .. (wrote|written|emailed|called|phoned|contacted|messaged) .. (four|five|six|several|many|multiple|#3|three|two|countless) .. (times|occasions)
      (on)? (four|five|six|several|many|multiple|#3|three) .. (separate|different)? occasions
      (automatic|automated|canned|standard) (replies|reply|answers|responses) & (only|just|nothing|but|again|still) @14
      (again|still|yet again) .. (nobody|no one|no) .. (called|call back|callback|rang|phoned|replied)
      (nobody|no one) .. (called|rang|phoned|got back) .. (again|back again|as promised)
      promise* .. (broken|not kept|unkept)
      broken promise*
    `,
  },
  'key-account': {
    phrases: `
      (board of directors|our board|ceo|cfo|cto|coo|managing director|minister|ministers|mayor|ambassador|chairman|chairwoman|director general|finance director|executive board|president) & (behalf|asked|awaiting|awaits|waits|waiting|expects|wants|needs|writing|assistant|office|demands|personally|requested) @12
      (# 000|#100|thousand|thousands of|hundreds of|hundred) .. (seats|users|employees|licences|licenses|lines|staff|workstations|sites|devices|sims|beds|stores|locations|subscribers|workplaces)
      (spend|spending|turnover|revenue|pay you|worth|volume|budget) .. (#10000|# 000|million|millions|six figure*) .. (year|annum|annually|euros|pounds|dollars|with you)?
      one of your (biggest|largest|most important|key|main|top|oldest|best|major) (accounts|customers|clients|partners|users)
      (we|our|am|as|being) .. (platinum|gold|premier|enterprise|strategic|diamond|key) (partner|account|customer|client|contract|agreement|support)
      (master|framework|enterprise|service level) (service|services)? (agreement|contract)
      account (director|executive) .. (promised|told|assured|said|priority)
      (named|dedicated) (contact|account manager|support engineer)
      (head|run|lead|manage|responsible for) .. (it|ict|procurement|telecoms|telephony) .. (for|of|at) .. (council|hospital|university|group|ministry|city|county|company|authority|government|bank)
      (chief executive|chief financial|chief operating|director|head of|deputy minister|secretary of state|governor|senator|prime minister) .. (wants|wishes|expects|demands|asked|asks|needs|awaits|insists|requested|is waiting)
      (your|the) .. (biggest|largest|anchor|flagship|main|most important) .. (customer|client|tenant|account|partner|buyer|user)
      (# 000|#100|thousand|hundred) .. (endpoints|terminals|machines|handsets|computers|phones|mailboxes|students|beds|branches|cards|tickets)
    `,
  },
};
