/** The worker of a notebook: it also reads and writes the files beside the notebook. */

import { enterFolder } from "./drive";
import { serve } from "./serve";

serve({ root: "/lib", enterFolder });
