import { type LimitCase, limit, text, times, x } from './case.ts';

const labelled = (component: object, part: object = {}) => ({ type: 18, label: 'x', component, ...part });
const input = (part: object = {}) => ({ type: 4, custom_id: 'text', style: 1, ...part });
const modal = (part: object = {}) => ({
  custom_id: 'modal',
  title: 'x',
  components: [labelled(input())],
  ...part,
});
const modalOf = (...components: object[]) => modal({ components });
const inputs = (count: number) => times(count, (index) => labelled(input({ custom_id: `${index}` })));

/** The data of a modal, opened in answer to a command. */
export const MODAL_CASES: readonly LimitCase[] = [
  ...text('modal-title', 44, (title) => modal({ title: `${title}x` })).slice(0, 1),
  limit('modal-title', 'nothing', modal({ title: '' }), modal()),
  limit('modal-components', 'none', modalOf(), modal()),
  limit('modal-components', '6 components', modalOf(...inputs(6)), modalOf(...inputs(5))),
  limit(
    'modal-label',
    '46 characters',
    modalOf(labelled(input(), { label: x(46) })),
    modalOf(labelled(input(), { label: x(45) })),
  ),
  limit(
    'modal-label',
    'nothing, in the older layout',
    modalOf({ type: 1, components: [input({ label: '' })] }),
    modalOf({ type: 1, components: [input({ label: 'x' })] }),
  ),
  ...text('modal-label-description', 100, (description) => modalOf(labelled(input(), { description })), 1),
  ...text('input-placeholder', 100, (placeholder) => modalOf(labelled(input({ placeholder })))),
  ...text('input-value', 4000, (value) => modalOf(labelled(input({ value })))),
  limit(
    'input-length',
    'least above most',
    modalOf(labelled(input({ min_length: 3, max_length: 2 }))),
    modalOf(labelled(input({ min_length: 2, max_length: 2 }))),
  ),
  limit(
    'input-length',
    '4001',
    modalOf(labelled(input({ max_length: 4001 }))),
    modalOf(labelled(input({ max_length: 4000 }))),
  ),
  ...text('custom-id', 100, (custom_id) => modal({ custom_id }), 1),
  limit(
    'custom-id-duplicate',
    'two fields of one id',
    modalOf(labelled(input()), labelled(input())),
    modalOf(labelled(input()), labelled(input({ custom_id: 'other' }))),
  ),
];
