import { wordList } from './word-list.ts';

/** Days, months, countries, cities, nationalities, regions: capitalised, never entities. */
export const PLACES_AND_TIMES = wordList(`
january, february, march, april, may, june, july, august, september, october, november, december
jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, q1, q2, q3, q4, h1, h2
monday, tuesday, wednesday, thursday, friday, saturday, sunday, christmas, thanksgiving, easter
america, united states, us, u.s., usa, uk, united kingdom, britain, england, scotland, wales, ireland, china, japan, india
korea, south korea, north korea, taiwan, hong kong, singapore, malaysia, indonesia, vietnam, thailand, philippines, australia
new zealand, canada, mexico, brazil, argentina, chile, colombia, peru, france, germany, italy, spain, portugal, netherlands
belgium, luxembourg, switzerland, austria, poland, czechia, hungary, romania, bulgaria, greece, turkey, ukraine, russia, sweden
norway, denmark, finland, iceland, estonia, latvia, lithuania, israel, iran, iraq, saudi arabia, saudi, qatar, kuwait, uae
united arab emirates, emirates, egypt, nigeria, kenya, morocco, ghana, ethiopia, rwanda, south africa, pakistan, bangladesh
europe, asia, africa, north america, south america, latin america, middle east, southeast asia, asia-pacific, apac, emea, west, east
new york, san francisco, los angeles, seattle, boston, austin, chicago, washington, d.c., dc, texas, california, nevada, ohio
virginia, florida, colorado, utah, arizona, michigan, illinois, new jersey, massachusetts, louisiana, tennessee, memphis
mountain view, palo alto, silicon valley, bay area, menlo park, cupertino, redmond, london, paris, berlin, munich, zurich, geneva
amsterdam, brussels, stockholm, oslo, copenhagen, helsinki, dublin, madrid, barcelona, lisbon, rome, milan, vienna, warsaw, moscow
tel aviv, dubai, abu dhabi, riyadh, doha, beijing, shanghai, shenzhen, hangzhou, guangzhou, tokyo, osaka, seoul, taipei, mumbai
bangalore, bengaluru, delhi, new delhi, hyderabad, sydney, melbourne, toronto, montreal, vancouver, leeds, cambridge, oxford
wall street, main street, capitol hill, white paper, earth, mars
american, british, english, chinese, japanese, indian, korean, south korean, taiwanese, french, german, italian, spanish, dutch
swiss, swedish, danish, norwegian, finnish, polish, russian, ukrainian, israeli, canadian, mexican, brazilian, australian, turkish
hindi, bengali, tamil, telugu, urdu, swahili, yoruba, hausa, vietnamese, thai, malay, indonesian, persian, farsi, mandarin, cantonese, catalan, basque, welsh, czech, hungarian, romanian, filipino, tagalog
european, asian, african, western, eastern, arabic, hebrew, latin, greek, portuguese, saudi, emirati, singaporean, irish, californian
`);

/** Capitalised words of trades, offices and things that name no entity. */
export const COMMON_CAPITALS = wordList(`
ai, ml, llm, llms, nlp, agi, asi, gpu, gpus, cpu, cpus, api, apis, sdk, ipo, ceo, cto, cfo, coo, cso, cpo, cio, ciso, vp, svp, evp, hr, pr, it
vc, vcs, ui, ux, pc, pcs, tv, os, url, pdf, faq, json, html, http, csv, rest, saas, paas, b2b, qa, pm, r&d, roi, kpi, gdp, ev, evs, ar, vr
xr, iot, 5g, wi-fi, cv, ocr, vlm, vlms, slm, slms, mllm, genai, phd, ms, sota, stem, ip, nda, m&a, usd, eur, gbp, dei, esg
internet, web, big tech, big data, generative ai, artificial intelligence, machine learning, deep learning, computer vision
natural language processing, large language model, large language models, artificial general intelligence, open source, series
series a, series b, series c, series d, series e, series f, part, chapter, section, figure, table, appendix, step, phase, stage, level
article, tier, version, release, page, season, day, formula, channel, type, grade, class, group, route, building, room, item, line, no, volume, world cup, title
chief executive, president, chairman, chair, director, engineer, researcher, founder, co-founder, professor, doctor, manager, analyst
architect, scientist, developer, developers, editor, writer, author, senator, governor, minister, judge, justice, attorney general
ai architect, machine learning engineer, data scientist, nlp engineer, ai engineer, ai researcher, ai ethicist, product manager
summary, method, methods, methodology, key takeaway, key takeaways, key insights, principles, in practice, topics, best for, related
introduction, conclusion, background, results, abstract, discussion, overview, highlights, context, takeaway, takeaways, note, notes
update, updates, editorial, news, newsletter, subscribe, share, read, listen, watch, podcast, episode, issue, today, yesterday
here, there, these, those, today, tomorrow, meanwhile, however, moreover, according, additionally, notably, earlier, later, now, new
act, bill, law, order, congress, house, constitution, amendment, republican, republicans, democrat, democrats, democratic
apache, mit license, gpl, ethernet, bluetooth, god, english, internet, bitcoin, covid, covid-19, war, world, world war, olympics, nobel, nobel prize, turing award, pulitzer
tts, stt, asr, nlu, nlg, elo, restful, bfloat16, fp16, neurips, icml, iclr, cvpr, acl, emnlp, cc, cc by
gb, mb, tb, kb, ghz, mhz, hz, kwh, mw, gw, kw
plus, pro, free, enterprise, team, teams, premium, basic, business, education, mr, mrs, ms, dr, sir, lord, dame
`);

/** Whether a name in lower case is on one of the lists of what is no entity. */
export function isNoName(lower: string): boolean {
  return NO_NAMES.has(lower);
}

const NO_NAMES: ReadonlySet<string> = new Set([...PLACES_AND_TIMES, ...COMMON_CAPITALS]);
