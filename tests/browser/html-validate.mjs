/** How test_valid.py judges the pages: the standard and access, not style. */
export default {
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  elements: [
    "html5",
    // Ours: a block around the questions of a page.
    { "handbook-quiz": { flow: true, permittedContent: ["@flow"] } },
  ],
  rules: {
    // Furo's captions and its main part have roles; HTML allows that, it is but longer.
    "prefer-native-element": "off",
    // Furo's two buttons for light and dark stand in no form, where the type would matter.
    "no-implicit-button-type": "off",
    // The field of the side column is sent by Enter, and changes nothing while one writes.
    "wcag/h32": "off",
  },
};
