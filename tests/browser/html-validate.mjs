/** The configuration for test_valid.py: the standard and accessibility, not style. */
export default {
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  elements: [
    "html5",
    // Ours: a block around the questions of a page.
    { "handbook-quiz": { flow: true, permittedContent: ["@flow"] } },
  ],
  rules: {
    // Furo's captions and main element have redundant roles, which HTML allows.
    "prefer-native-element": "off",
    // Furo's two buttons for light and dark are not in a form, where the type would matter.
    "no-implicit-button-type": "off",
    // The sidebar's search field is submitted by Enter, and changes nothing during input.
    "wcag/h32": "off",
  },
};
