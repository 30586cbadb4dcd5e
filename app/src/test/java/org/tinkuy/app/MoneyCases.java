package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.tinkuy.catalog.Experience;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.indicator.InternalRate;
import org.tinkuy.finance.model.ParkAmounts;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.formats.yaml.YamlReader;
import org.tinkuy.kernel.Checked;
import org.tinkuy.park.Park;
import org.tinkuy.study.Subject;

/// Money cases that are shipped or written by tests, read and run as the program does.
final class MoneyCases {
  private static final Path SHIPPED = Folders.ROOT.resolve("conformance/finance");

  private MoneyCases() {}

  static KeyedDocument document(Path file) {
    return YamlReader.read(file, FinanceCase.FILE).find().orElseThrow();
  }

  static KeyedDocument document(String text) {
    return YamlReader.read(FinanceCase.FILE, text.getBytes(StandardCharsets.UTF_8))
        .find()
        .orElseThrow();
  }

  /// What a document says, and all that is wrong with it.
  static Checked<FinanceCase> read(KeyedDocument document) {
    return FinanceCase.read(document, Wiring.load().catalog().units());
  }

  /// What a document says with what it takes from its park and from the catalog.
  ///
  /// @param park its folder; absent where it takes nothing from one
  static FinanceCase whole(KeyedDocument document, Optional<Path> park) {
    Checked<FinanceCase> read = read(document);
    assertThat(read.find()).as(String.valueOf(read.issues())).isPresent();
    Optional<Park> found =
        park.flatMap(each -> Wiring.load().read(each).subject()).map(Subject::park);
    Experience known = Wiring.load().catalog().library().experience();
    return ParkAmounts.resolve(read.find().orElseThrow(), found, known.outcomes())
        .find()
        .orElseThrow()
        .settled(known.contracts())
        .find()
        .orElseThrow();
  }

  static ProjectRun run(FinanceCase whole) {
    Checked<ProjectRun> run = ProjectRun.of(whole);
    assertThat(run.issues()).isEmpty();
    return run.find().orElseThrow();
  }

  /// Runs a case without a park, of which nothing is to be said.
  static ProjectRun run(KeyedDocument document) {
    assertThat(read(document).issues()).isEmpty();
    return run(whole(document, Optional.empty()));
  }

  /// @param name of a file of `conformance/finance`, or of a seed park of `examples`
  static Path file(String name) {
    return name.startsWith("seed-park-")
        ? Folders.ROOT.resolve("examples").resolve(name).resolve(FinanceCase.FILE)
        : SHIPPED.resolve(name);
  }

  /// @param name as of [#file]
  static ProjectRun run(String name) {
    return run(document(file(name)));
  }

  /// The case of two phases under a contract by which the state pays for what is available.
  static ProjectRun underAContract() {
    String text =
        Folders.read(file("two-phases.yaml"))
            + "contract: {kind: DBFO, availability: 2.9 MUSD/yr, from: 2029,"
            + " handBackCost: 0.5 MUSD, handBackReserve_years: 3}\n";
    return run(document(text));
  }

  static Series net(ProjectRun run) {
    return run.values().series(run.model().sums().orElseThrow().net());
  }

  static double rate(ProjectRun run) {
    return InternalRate.of(net(run)).findUnique().orElseThrow();
  }
}
