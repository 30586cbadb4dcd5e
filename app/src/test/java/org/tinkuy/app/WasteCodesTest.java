package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Codes of a flow by several lists, from the cell to the answer of each law.
class WasteCodesTest {
  private static final String PAIR = "exchange:F-sand>B-sand";
  private static final String CODE = "LoW,10 09 08,no";

  @TempDir private Path folder;
  private Path park = Path.of("");

  @BeforeEach
  void writesThePark() {
    park = folder.resolve("park");
    ThreeFirms.write(park);
  }

  private String explain(String scheme, String codes) {
    ThreeFirms.replace(park, "flows.csv", CODE, scheme + "," + codes + ",");
    return Terminal.run("explain", park, PAIR).out().replaceAll("\\s+", " ");
  }

  /// Waste of list A of Peru may not become food; nothing of it is asked, it is refused.
  @Test
  void theNationalListCountsAtHomeAndNotAtTheBorder() {
    ThreeFirms.replace(park, "tenants.csv", "Block works,2395", "Block works,1075");

    String told = explain("national", "A4.1");

    assertThat(told)
        .contains("Codes PE A4.1 (hazardous by its list)")
        .contains("Hazardous waste may not enter food, drink or feed")
        .contains("Codes that count here: PE A4.1.")
        .contains("None of its codes counts here: this law goes by LoW, Basel.");
  }

  @Test
  void aBaselCodeIsAskedAtTheBorderAndNotAtHome() {
    ThreeFirms.replace(park, "routes.csv", "byProduct", "");

    String told = explain("", "Basel B1200");

    assertThat(told)
        .contains("Codes Basel B1200 (no hazard by its list)")
        // at home it has no code that counts, so nobody knows whether it is hazardous
        .contains("Whether the residue is hazardous is not shown")
        .contains("None of its codes counts here: this law goes by LoW, PE.")
        .contains("It has a code of list B (Annex IX)");
  }

  @Test
  void codesThatContradictEachOtherAreSaidAndStandInTheAnswer() {
    Path out = folder.resolve("out");
    String told = explain("", "LoW 10 09 08; Basel A4100");
    Terminal.run("exchanges", park, "--out", out);
    String json = Folders.read(out.resolve("three-2024-exchanges.json"));

    assertThat(told)
        .contains("The codes of what is given contradict each other: LoW 100908 (no hazard")
        .contains("It has a code of list A (Annex VIII)");
    assertThat(json.replaceAll("\\s+", " "))
        .contains("\"codes\" : [ \"LoW 100908\", \"Basel A4100\" ], \"codesDisagree\" : true");
    assertThat(StudyJson.faults(json)).isEmpty();
  }

  /// The flow stays, and what is wrong is said with its cell and what it should look like.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LoW | 10 9 8 | flow.wasteCodeForm | does not look like a code of the list LoW | reads 10"
            + " 02 02",
        "Basel | C1 | flow.wasteCodeForm | of the list Basel | reads B1200",
        "'' | 10 09 08 | flow.wasteCodeList | (none is named) | Known are LoW, Basel, OECD, PE",
        "LoW | Wien 12 | flow.wasteCodeList | ('Wien') | LoW 10 02 02; Basel B1200",
        "LoW | 11 01 05; Basel B1200 | flow.wasteCodesDisagree | LoW 110105 name hazardous |"
            + " have it tested",
      })
  void whatIsWrongWithACodeIsSaidAtItsCell(
      String scheme, String codes, String code, String reason, String hint) {
    ThreeFirms.replace(park, "flows.csv", CODE, scheme + "," + codes + ",");

    Terminal terminal = Terminal.run("check", park);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out().replaceAll("\\s+", " "))
        .contains("warning " + code, "flows.csv:2:wasteCode", reason, hint);
  }

  /// Without hazard and from metal casting both: sand of 10 09 08 can be repurposed or recycled,
  /// wood of 03 01 05 burnt as well. Sold and no word of what it becomes: no rung is guessed.
  @Test
  void codesThatLeaveDifferentUsesOpenAreTold() {
    ThreeFirms.replace(park, "flows.csv", CODE + ",landfill", "LoW,10 09 08; 03 01 05,no,sold");

    assertThat(Terminal.run("check", park).out().replaceAll("\\s+", " "))
        .contains("warning flow.wasteCodeUses", "flows.csv:2:wasteCode", "100908, 030105");
  }

  /// The permit of who takes names the code by any list that the flow has a code of, with the list
  /// before it, in the spelling of people, or by the look of the code alone.
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "LoW,10 09 08 > 100908 > allowed The registration",
        "LoW,10 09 08 > LoW 10 09 08 > allowed The registration",
        "LoW,10 09 08; Basel B1200 > Basel B1200 > allowed The registration",
        "Basel,B1200 > B1200 > allowed The registration",
        "national,B2.1 > national B2.1 > allowed The registration",
        "national,B2.1 > PE B2.1 > allowed The registration",
        "LoW,OECD AB070 > R4|OECD AB070 > allowed The registration",
        "Basel,B1200 > Basel B1210 > open The receiver has",
        // a mix of two is not accepted by who may take one of them
        "LoW,10 09 08; 10 09 03 > 100908 > open The receiver has",
        "LoW,10 09 08; 10 09 03 > 100908|100903 > allowed The registration",
      })
  void aPermitIsMatchedByAnyListOfTheFlow(String codes, String accepts, String said) {
    ThreeFirms.replace(park, "flows.csv", CODE, codes + ",no");
    ThreeFirms.replace(park, "routes.csv", "byProduct", "");
    ThreeFirms.write(
        park, "permits.csv", "permit,holder,kind,accepts\nP,B,waste," + accepts + "\n");

    String told = Terminal.run("explain", park, PAIR).out().replaceAll("\\s+", " ");

    assertThat(told).contains(said);
  }

  /// What `national` means hangs on where the firm lies: the catalog has no list of Germany's own.
  @Test
  void theListOfACountryIsThatOfTheFirm() {
    ThreeFirms.write(
        park,
        "tenants.csv",
        "tenant,name,sector,country\nF,Foundry,2431,DE\nB,Block works,2395,\n");
    ThreeFirms.replace(park, "flows.csv", CODE, "national,A4.1,");
    ThreeFirms.replace(park, "flows.csv", "D-whey,2024,D", "D-whey,2024,B");

    assertThat(Terminal.run("check", park).out()).contains("flow.wasteCodeList", "('national')");
  }
}
