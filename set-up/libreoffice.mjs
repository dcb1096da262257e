// Makes sure that the .xlsx tests have a LibreOffice to open the workbooks with.
import { canInstallDebianPackages, installDebianPackages } from "./debian.mjs";
import { findLibreOffice } from "./find-libreoffice.mjs";

if (!findLibreOffice()) {
  if (canInstallDebianPackages()) {
    console.log("Measured By: no LibreOffice found; installing Debian's Calc for the .xlsx tests …");
    installDebianPackages("libreoffice-calc-nogui", "poppler-utils");
  }
  if (!findLibreOffice()) {
    console.error(
      "Measured By: the tests open workbooks in LibreOffice, and none was found. Install it (libreoffice.org), or set LIBREOFFICE_PATH to its soffice, and run npm test again.",
    );
    process.exit(1);
  }
}
