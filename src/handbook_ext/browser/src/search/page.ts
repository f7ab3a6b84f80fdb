/** Entry of handbook-search.js: the search page. */

import { SearchPage } from "./search-page";

const page = document.querySelector<HTMLElement>(".handbook-search");
if (page) new SearchPage(page).start();
