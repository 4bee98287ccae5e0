import type { EntityKind } from '../extraction.ts';
import { wordList } from './word-list.ts';

/** Nouns that say what the name beside them is ("startup X", "X, a chipmaker"), in the singular. */
export const KIND_NOUNS: ReadonlyMap<string, EntityKind> = new Map(
  (
    [
      [
        'Company',
        'startup, start-up, company, firm, unicorn, chipmaker, automaker, carmaker, retailer, publisher, studio, venture, vendor, developer, conglomerate, subsidiary, lab, ai lab, research lab, giant, bank, fund, investor, insurer, manufacturer, maker, hyperscaler, provider, operator, spinoff, spin-off, spinout, agency startup, broker, incumbent, challenger',
      ],
      [
        'Organization',
        'nonprofit, non-profit, charity, university, regulator, think tank, consortium, institute, foundation, watchdog, ministry, union, trade group, advocacy group, coalition, exchange, research institute, standards body',
      ],
      [
        'Model',
        'model, language model, llm, vlm, reasoning model, world model, video model, image model, foundation model, checkpoint',
      ],
      [
        'Product',
        'app, chatbot, assistant, tool, platform, feature, browser, device, chip, gpu, accelerator, library, framework, robot, humanoid, ide, plugin, extension, service, sdk, api, processor, headset, wearable, software, product, marketplace, toolkit, supercomputer, accelerator card, card, engine, chipset, module, console, camera, drone, speaker, glasses, operating system, editor, runtime, compiler, simulator, plug-in, interface, workspace, notebook, server, quadcopter, phone, smartphone, laptop, tablet, kiosk, bot, planner, recogniser, website, portal, dashboard, database, repository, search engine, programming language, transceiver, smartwatch, earbuds, sensor, scanner, copilot, companion',
      ],
      [
        'Benchmark',
        'benchmark, dataset, data set, leaderboard, corpus, collection, test set, test suite, challenge set, test suite, exam',
      ],
      [
        'Technique',
        'technique, method, algorithm, architecture, mechanism, optimizer, training method, training technique, objective, attention mechanism',
      ],
    ] as const
  ).flatMap(([kind, nouns]) => [...wordList(nouns)].map((noun) => [noun, kind] as const)),
);

const firmEndings: ReadonlyMap<string, EntityKind> = new Map(
  (
    [
      [
        'Company',
        'inc, corp, corporation, ltd, llc, llp, plc, gmbh, labs, ventures, capital, partners, holdings, technologies, robotics, semiconductor, semiconductors, therapeutics, pharmaceuticals, motors, bank, studios, entertainment, pictures, networks, biosciences, dynamics, biotech, telecom, microdevices, biologics, investimentos, ab, oy, analytics, photonics, diagnostics, mobility, logistics, shipping, automation, electronics, pharma, instruments, aerospace, airlines, airways, communications, insurance, hosting, foundry, genomics, chemicals, silicon, semicon, microsystems',
      ],
      [
        'Organization',
        'university, institute, foundation, commission, ministry, department, court, association, council, agency, committee, college, authority, bureau, alliance, consortium, society, administration, exchange, senate, parliament, union, board, office, tribunal, collective, centre, center, academy, polytechnic, federation, guild, assembly, directorate, secretariat, hospital, clinic, museum, army, navy, forum, police, laboratory, coalition, circuit',
      ],
      ['Benchmark', 'bench, benchmark, dataset, leaderboard, corpus'],
      [
        'Technique',
        'optimization, attention, decoding, distillation, quantization, transformer, transformers, autoencoder, autoencoders, embeddings',
      ],
      ['Product', 'sdk, api, app, protocol'],
    ] as const
  ).flatMap(([kind, nouns]) => [...wordList(nouns)].map((noun) => [noun, kind] as const)),
);

/** First words of names that say in other languages what the whole name is: "Banco Norte", "Universidad de Leeds". */
export const KIND_HEADS: ReadonlyMap<string, EntityKind> = new Map([
  ...[...wordList('banco, banque, banca, grupo, groupe, gruppo, fondo, fonds, fundo, éditions, pt')].map(
    (word) => [word, 'Company' as const] as const,
  ),
  ...[
    ...wordList(
      'universidad, universidade, université, università, universität, universiti, universitas, hochschule, instituto, institut, istituto, école, ministerio, ministère, ministério, tribunal, bursa, chambre',
    ),
  ].map((word) => [word, 'Organization' as const] as const),
]);

/** Last words of names that say what the whole name is: "Acme Labs", "University of X" is read apart. */
export const KIND_ENDINGS: ReadonlyMap<string, EntityKind> = new Map([
  ...firmEndings,
  ...[
    ...wordList(
      'group, tech, games, semi, defence, defense, management, equity, securities, investments, advisors, advisers, bancorp, industries, holding, investors, fund, lab, systems, software, financial',
    ),
  ].map((word) => [word, 'Company' as const] as const),
]);

/** Last words of company names that may begin with any other name: "Acme Capital Group" holds no "Capital Group". */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(
  [...KIND_ENDINGS].flatMap(([word, kind]) => (kind === 'Company' ? [word] : [])).concat('trust'),
);

/** Last words of names of two words that are no surnames, though they say little of what the name is. */
export const NO_SURNAMES = wordList(
  'research, group, fund, team, lab, project, initiative, center, centre, school, systems, media, press, times, post, news, journal, magazine, review, report, conference, summit, award, prize, program, programme, platform, cloud, engine, studio, energy, airlines, health, software, intelligence, digital, global, international, solutions, services, security, data, computing, learning',
);

/** Last words of a spelt-out long form that say what a defined acronym is. */
export const LONG_FORM_ENDINGS: ReadonlyMap<string, EntityKind> = new Map([
  ...firmEndings,
  ...[
    ...wordList(
      'optimisation, optimization, tuning, fine-tuning, finetuning, prediction, sampling, training, pretraining, pre-training, learning, generation, feedback, adaptation, merging, routing, pruning, search, network, networks, model merging, experts, diffusion, regularization, gradient, descent, encoding, caching, cache, parallelism, alignment, thought, rewards, normalization, embedding, loss, rollout',
    ),
  ].map((word) => [word, 'Technique' as const] as const),
  ...[...wordList('exam, challenge, olympiad, suite, evaluation, understanding')].map(
    (word) => [word, 'Benchmark' as const] as const,
  ),
]);
