// The script of the pictures is fetched when the first of them comes near the screen, and once.
const watch = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    void import('./views.ts').then(({ enhanceViews }) => {
      enhanceViews();
    });
  },
  { rootMargin: '200px' },
);
for (const view of document.querySelectorAll('[data-view]')) watch.observe(view);
