"""How much of a page has moved by itself since it was opened."""

SHIFT = """
() => new Promise((done) => {
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  requestAnimationFrame(() => setTimeout(() => done(shift), 200));
})
"""
LEAST_SHIFT = 0.02
