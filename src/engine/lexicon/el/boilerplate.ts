import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Greek news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const greekBoilerplate: Boilerplate = {
  related: {
    heading: ["διαβάστε επίσης", "σχετικά άρθρα", "δημοφιλή", "διαβάστε ακόμη"],
    start: ["διαβάστε επίσης", "διαβάστε ακόμη", "δείτε επίσης", "διαβάστε περισσότερα"],
  },
  subscription: {
    start: ["εγγραφείτε", "κάντε κλικ εδώ"],
    within: ["newsletter μας"],
  },
  advertisement: {
    label: ["διαφήμιση"],
  },
  legal: {
    start: ["χρησιμοποιούμε cookies", "αυτός ο ιστότοπος χρησιμοποιεί", "με την επιφύλαξη παντός δικαιώματος"],
  },
};
