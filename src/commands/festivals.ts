import { defineCommand } from './command.ts';
import { answerAbout, suggestWithin } from './finding.ts';
import { privateOption } from './private-option.ts';

/** `/festivals of:`: where a film was shown and what it won, or what a festival showed. */
export const festivals = defineCommand({
  name: {
    en: 'festivals',
    ru: 'фестивали',
    fr: 'festivals',
    de: 'festivals',
    fi: 'festivaalit',
    es: 'festivales',
  },
  description: {
    en: 'Where a film was shown and what it won, or what a festival showed',
    ru: 'Где показали фильм и что он получил, или что показал фестиваль',
    fr: 'Où un film a été montré et primé, ou ce qu’un festival a montré',
    de: 'Wo ein Film lief und was er gewann, oder was ein Festival zeigte',
    fi: 'Missä elokuva nähtiin ja mitä se voitti, tai mitä festivaali esitti',
    es: 'Dónde se vio y qué ganó una película, o qué mostró un festival',
  },
  options: {
    of: {
      type: 'text',
      required: true,
      name: { en: 'of', ru: 'чего', fr: 'de', de: 'von', fi: 'mistä', es: 'de' },
      description: {
        en: 'A film or a festival',
        ru: 'Фильм или фестиваль',
        fr: 'Un film ou un festival',
        de: 'Ein Film oder ein Festival',
        fi: 'Elokuva tai festivaali',
        es: 'Una película o un festival',
      },
      suggest: suggestWithin(['films', 'festivals']),
    },
    private: privateOption,
  },
  examples: ['spiritual voices', 'Locarno'],
  asksOnly: true,
  answer: ({ of, private: privately }, context) =>
    answerAbout({ typed: of, within: ['films', 'festivals'], page: 'festivals', privately }, context),
});
