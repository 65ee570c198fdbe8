/**
 * Words that a reader stumbled over, or that said something else than the English: none of them may come back. As they stand in the
 * files, by language. Search words are left out: people type what they like.
 */
export const gone: Record<string, readonly string[]> = {
  en: [
    ...[
      'News from the app',
      'Your phone did not let us copy.',
      'Go to the main part',
      'checked by a speaker',
    ],
    ...[
      'No speaker of this language',
      'due for checking',
      'has changed since it was translated',
      'Our extra',
    ],
    ...[
      'a claim that waits for a decision',
      'Where it is written',
      'What we do not give',
      'What begins and what ends',
    ],
    ...[
      'Did we not keep a promise',
      'Worried or lost',
      'Complain or praise',
      'Getting the words ready',
      'need script,',
    ],
    ...[
      'needs script',
      'As my phone',
      'Forget my answers',
      'The offer does not say. Ask us.',
      'put away',
      'Take off',
    ],
    ...[
      'Taken off',
      'The day is over. Say',
      'Look through the copy',
      'Bring back a copy',
      'The file is not whole',
    ],
    ...[
      'Nothing in your answers stands in the way',
      'Tell the app when you were born',
      'Left, if you spend as planned',
    ],
    ...['Visits that the law says', 'Participation Officer', 'make sure that one takes your case'],
  ],
  ar: [
    ...['طبيب عيون', 'طبيب العيون', 'أخصائي عيون', 'أخصائي العيون', 'وضعك في الهجرة', 'وضعي في الهجرة'],
    ...['ضمائرك', 'سؤال أقل', 'ديسمبر/', 'فبراير/', 'هنا يذهب', 'بعدها يذهب', 'ويذهب عندها'],
  ],
  ti: ['ክትገብርዎ የብልኩምን', 'ክትውስኑ የብልኩምን', 'ክትከፍልዎ የብልኩምን', 'ክግዕዝ የብሉን', 'ጸሓፉ', 'ናይ ስድራ ሕክምና ክሊኒክ', ' ን {'],
  fr: [
    'porter plainte',
    'porte plainte',
    's’en va',
    'ta race',
    'Ta race',
    'lycée',
    'appel ou recours',
    'Tous ceux',
  ],
};
