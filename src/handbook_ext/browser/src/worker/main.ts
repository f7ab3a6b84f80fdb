/** The worker of a page: it answers over comms, and reads no files. */

import { serve } from "./serve";

serve();
