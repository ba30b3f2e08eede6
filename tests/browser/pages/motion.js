/** Whether anything moves for somebody who has asked their device for less motion. */

import { measured } from './rendered.js';

/**
 * Animations, transitions and smooth scrolling that are still there.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<import('../built/problems.js').Problem[]>}
 */
export function motion(page) {
  return measured(page, () => {
    const { style, described } = window.rendered;
    const lasts = (times) => times.split(',').some((time) => parseFloat(time) > 0);
    const found = [document.documentElement, ...document.body.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationName, animationDuration, scrollBehavior } = style(element, part);
        const wrong = [];
        if (lasts(transitionDuration)) wrong.push(`changes over ${transitionDuration}`);
        if (animationName !== 'none' && lasts(animationDuration)) wrong.push(`is animated by ${animationName}`);
        if (scrollBehavior === 'smooth') wrong.push('scrolls by itself');
        return wrong.map((what) => ({ where: described(element) + (part ?? ''), what }));
      }),
    );
    const running = document.getAnimations().map(({ effect }) => ({
      where: effect?.target ? described(effect.target) : 'something',
      what: 'moves',
    }));
    return [...found, ...running];
  });
}
