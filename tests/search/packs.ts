import type { Block, Doc, Pack, Section } from '../../src/offer/pack';

const p = (text: string): Block => ['p', [text]];
const section = (id: string, title: string, body: Block[], lang?: string): Section => ({
  id,
  title,
  body,
  ...(lang ? { lang } : {}),
});
const doc = (title: string, summary: string, sections: Section[]): Doc => ({
  title,
  summary,
  intro: [],
  sections,
});

const months = Array.from({ length: 12 }, (_, i) => `m${i}`);
const shared = {
  languages: [],
  council: { name: 'Anytown', app: 'App', site: 'https://app.example', exit: 'https://exit.example' },
  made: '2026-01-01',
  topicList: [],
  pledgeList: [],
  persons: {},
  contacts: [],
  sources: [],
  questions: [],
  lists: [],
  dateRules: [],
  listsPage: doc('', '', []),
  datesPage: doc('', '', []),
  visitsPage: doc('', '', []),
  visits: [],
  visitKeep: 30,
  lettersPage: doc('', '', []),
  letters: [],
};

/** A made-up council's offer in English. */
export const english: Pack = {
  ...shared,
  language: {
    code: 'en',
    name: 'English',
    english: 'English',
    dir: 'ltr',
    state: 'source',
    months,
    date: '{day} {month} {year}',
  },
  ui: { notProvided: { title: 'What we do not give', summary: 'All refusals in one list.' } },
  topics: {
    homes: {
      id: 'homes',
      icon: 'house',
      ...doc('Homes', 'Where you live and how you keep it.', [
        section('first-rent', 'First rent', [
          [
            'p',
            [
              'We pay up to ',
              ['b', '£3,000'],
              ' for your ',
              ['w', 'deposit', ['deposit']],
              ' and first rent.',
            ],
          ],
          p('You can ask your worker for help with this. We pay the landlord and you get the keys.'),
        ]),
        section('repairs', 'Repairs', [
          p('Is the heating broken? You can get help. Tell the landlord first. Then tell your worker.'),
        ]),
        section('council-tax', 'Council tax', [
          p('You may pay less. Ask the council for help with the form. You can get it in the post.'),
        ]),
      ]),
    },
    status: {
      id: 'status',
      icon: 'house',
      ...doc('Papers', 'Your right to stay.', [
        section('lawyer', 'A lawyer for you', [
          p(
            'We find somebody who knows the law. Legal help is free for you. The person writes to the Home Office and ' +
              'goes with you to each meeting. You can ask for an interpreter. Nobody may tell others what you say there.',
          ),
        ]),
        section('café', 'Café money', [p('Your worker can buy you a coffee. Wi-Fi is free there.')]),
      ]),
    },
    fun: {
      id: 'fun',
      icon: 'house',
      ...doc('Free time', 'Things you like to do.', [
        section('gym-pass', 'Gym or sport', [p('We pay for one club each month. You can get help to join.')]),
        section('laptops', 'A laptop', [
          p("It is yours to keep. We don't ask for it back. You can get help."),
        ]),
      ]),
    },
  },
  pledge: doc('Our pledge', 'What we promise.', [
    section('listen', 'We listen', [p('You speak and we act.')]),
  ]),
  people: doc('Who is who', 'The people around you.', [
    section('worker', 'Your worker', [p('Your worker visits you and keeps your plan.')]),
  ]),
  help: doc('Help now', 'Whom to call.', [
    section('duty', 'Duty team', [
      ['p', ['Call ', ['tel', '+440000', '020 0000 0000'], ' at any hour you need help.']],
    ]),
  ]),
  glossary: doc('Hard words', 'What they mean.', [
    section('solicitor', 'Immigration adviser', [p('Somebody who knows the law.')]),
    section('rent', 'Rent', [p('Money that you pay for a home.')]),
  ]),
  about: doc('About', 'Where this is written.', [section('privacy', 'Privacy', [p('Nothing is sent.')])]),
  search: {
    'homes#first-rent': 'flat, apartment, landlord money, up front',
    'status#lawyer': 'solicitor, visa, asylum, barrister',
    'fun#gym-pass': 'gym, swimming, fitness',
    homes: 'accommodation, house, place to live',
    'not-provided': 'refuse, no',
  },
};

/** The same in Arabic; one section is still in English. */
export const arabic: Pack = {
  ...shared,
  language: {
    code: 'ar',
    name: 'العربية',
    english: 'Arabic',
    dir: 'rtl',
    state: 'draft',
    months,
    date: '{day} {month} {year}',
  },
  ui: {},
  topics: {
    homes: {
      id: 'homes',
      icon: 'house',
      ...doc('السكن', 'أين تعيش.', [
        section('first-rent', 'الإيجار الأول', [
          ['p', ['ندفع حتى ', ['b', '£3,000'], ' للتأمين وبالإيجار الأول.']],
        ]),
        section('water', 'فواتير البيت', [p('اسأل عن المياه والكهرباء في شقتك الجديدة.')]),
        section('repairs', 'Repairs', [p('Tell the landlord first.')], 'en'),
      ]),
    },
    status: {
      id: 'status',
      icon: 'house',
      ...doc('أوراقك', 'حقك في البقاء.', [section('lawyer', 'محامٍ لك', [p('المساعدة القانونيّة مجانية.')])]),
    },
  },
  pledge: doc('تعهدنا', 'ما نعد به.', []),
  people: doc('من هو من', 'الناس حولك.', []),
  help: doc('مساعدة الآن', 'بمن تتصل.', []),
  glossary: doc('كلمات صعبة', 'ماذا تعني.', []),
  about: doc('عن هذا', 'أين كُتب.', []),
  search: {
    'homes#first-rent': 'شقة، بيت',
    'homes#water': 'كهرباء bills utilities',
    'status#lawyer': 'محام، تأشيرة',
  },
};
