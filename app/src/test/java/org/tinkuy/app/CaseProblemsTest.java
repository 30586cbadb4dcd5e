package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is wrong with a money case, whichever step finds it, as the terminal tells it.
class CaseProblemsTest {
  private static final String CIRCLE =
      """
      schema: 1
      financed: Two lines that read one another
      precision: screening
      start: 2027
      step: year
      life_yr: 3
      currency: USD
      lines:
        - {id: one, unit: USD, formula: "two * 2"}
        - {id: two, unit: USD, formula: "one * 2"}
      """;

  private static final String TARIFF = "price: {utility: {id: waterworks, column: tariff}";
  private static final String SHARE = "share: {value: 62 %";

  @TempDir private Path folder;

  private Terminal run(String command, String written) throws IOException {
    Path park = Folders.copy(Folders.ROOT.resolve("examples/smallest"), folder.resolve("park"));
    Files.writeString(park.resolve("finance.yaml"), written);
    return Terminal.run(command, park);
  }

  /// Such lines read well one by one: a check that does not put them together let them pass.
  @Test
  void checkFindsWhatOnlyTheModelAsAWholeShows() throws IOException {
    Terminal terminal = run("check", CIRCLE);

    assertThat(terminal.exit()).isEqualTo(Exit.INPUT_ERRORS.code());
    assertThat(terminal.out()).contains("finance.yaml:9:lines[0].formula", "1 error");
  }

  @Test
  void aCaseThatIsWrongIsAnErrorOfTheInputAndNoWrongUse() throws IOException {
    Terminal terminal = run("finance", CIRCLE);

    assertThat(terminal.exit()).isEqualTo(Exit.INPUT_ERRORS.code());
    assertThat(terminal.err()).contains("finance.yaml:9:lines[0].formula", "Nothing was written.");
  }

  /// The second is a text that was exported line by line with quotes around each.
  @ParameterizedTest
  @ValueSource(strings = {"# nothing yet\n", "\"schema: 1\"\n\"start: 2027\"\n"})
  void aFileThatHoldsNoCaseIsOneMistake(String written) throws IOException {
    assertThat(run("check", written).out()).contains("1 error,");
  }

  @Test
  void aSlipOfTheFileAndARowThatIsNotThereAreToldTogether() {
    Path park = Folders.copy(Folders.VALLE_CLARO, folder.resolve("park"));
    Path file = park.resolve("finance.yaml");
    String text = Folders.read(file);
    assertThat(text).contains(SHARE, TARIFF);
    Folders.write(
        file,
        text.replace(SHARE, SHARE.replace("62 %", "62 ha"))
            .replace(TARIFF, TARIFF.replace("waterworks", "waterwork")));

    String said = Terminal.run("check", park).all();

    assertThat(said).contains("finance.input.unit").contains("'waterwork'");
  }
}
