package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.Assessor;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.assess.Verdict;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.formats.catalog.CatalogLoader;
import org.tinkuy.formula.Formulas;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;

/// The scheme on the page about adding one works exactly as it stands there.
class AddASchemeTest {
  private static final String BEGIN = "```yaml\n";
  private static final String END = "```\n";

  @TempDir private Path folder;

  @Test
  void theWorkedExampleLoadsAndScoresAsThePageSays() throws IOException {
    Checked<Catalog> loaded = new CatalogLoader(Formulas::check).loadWith(scheme());

    assertThat(loaded.issues()).isEmpty();
    Catalog catalog = loaded.find().orElseThrow();
    Verdict verdict = Verdict.of(assess(catalog, park()));
    // 70 x 0.8 + 30 x 1, as the page says
    assertThat(verdict.points().orElseThrow().range().orElseThrow().low())
        .isCloseTo(86, within(1e-9));
    assertThat(verdict.tier()).contains("first");
  }

  /// A scheme named on the command line does not drop what a person corrected in the catalog.
  @Test
  void aSchemeIsReadBesideTheFilesOfAPersonsOwnFolder() throws IOException {
    String file = "texts/en/cards.csv";
    Path own = folder.resolve("own").resolve(file);
    Files.createDirectories(own.getParent());
    String shipped =
        Files.readString(
            Path.of(System.getProperty("tinkuy.root")).resolve("catalog").resolve(file));
    Files.writeString(own, shipped.replace("stress not stated", "stress untold"));

    Catalog catalog =
        new CatalogLoader(Formulas::check)
            .loadWith(folder.resolve("own"), scheme())
            .find()
            .orElseThrow();

    assertThat(catalog.findFramework("example-rating")).isPresent();
    assertThat(catalog.texts().get("en", "report.waters.card.unknown")).isEqualTo("stress untold");
  }

  /// The one block of YAML on the page, as a file.
  private Path scheme() throws IOException {
    Path page = Path.of(System.getProperty("tinkuy.root")).resolve("docs/add-a-scheme.md");
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    return Files.writeString(
        folder.resolve("example-rating.yaml"), text.substring(begin, text.indexOf(END, begin)));
  }

  private static Assessment assess(Catalog catalog, Park park) {
    return Assessor.assess(
        new Assessor.Input(
            catalog.findFramework("example-rating").orElseThrow(),
            Formulas.compile(catalog).find().orElseThrow(),
            park,
            Period.year(2024),
            PartialRule.NONE));
  }

  private Park park() throws IOException {
    return WrittenPark.of(
            Files.createDirectory(folder.resolve("park")),
            """
            [bodies]
            body,role,name,nature
            office,operator,Office,public
            [tenants]
            tenant,name,sector
            T1,One,1103
            [flows]
            flow,period,tenant,direction,carrier,kind,quantity,unit,state,treatedToStandard
            A,2024,T1,out,wastewater,waste,76,m3,measured,yes
            B,2024,T1,out,wastewater,waste,24,m3,measured,no
            [workforce]
            tenant,period,sex,workers,local
            T1,2024,all,100,70
            [facts]
            subject,fact,period,value,state
            park,parkBody,2024,yes,measured
            """)
        .park();
  }
}
