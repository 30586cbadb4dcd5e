package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is wrong in a money case, and what it points at in vain in its folder, are told in one run.
class CaseProblemsTest {
  private static final String TARIFF = "price: {utility: {id: waterworks, column: tariff}";
  private static final String SHARE = "share: {value: 62 %";

  @TempDir private Path folder;

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
