package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.Experience;
import org.tinkuy.catalog.FundingLibrary;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.FinanceStudy;
import org.tinkuy.kernel.Checked;
import org.tinkuy.park.Park;
import org.tinkuy.testkit.CaseFile;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Wording;

/// A small money case that was run: 3 million USD of works in 2027 and 2028, half each; 1.6 million
/// of sales in each of 2030 to 2033; no costs, no tax.
///
/// With a bank that lends half at 8 % from 2027 on, 0.75 x (1.08² + 1.08) = 1.6848 million are owed
/// when 2030 begins; four annuities of 0.5087 million pay them back.
public final class Financed {
  public static final Map<String, Object> OWNERS =
      Map.of("id", "owners", "kind", "equity", "payer", "shareholders");
  public static final Map<String, Object> BANK =
      Map.of(
          "id", "bank", "kind", "loan", "payer", "bank", "share", "50 %", "rate", "8 %", "first",
          "2030", "years", "4", "form", "annuity");

  private Financed() {}

  static Park park() {
    return ParkSketch.empty()
        .table("plots", "plot id - key", "use text", "status text")
        .table("leases", "lease id - key", "plot id")
        .table("tenants", "tenant id - key", "name text", "sector text")
        .table("bodies", "body id - key", "name text")
        .table("incentives", "incentive id - key")
        .table("services", "service id - key")
        .park();
  }

  /// The small case with what the project and its owners ask for.
  static CaseFile rated() {
    return CaseFile.small().with("discount", Map.of("project", "8 %", "equity", "12 %"));
  }

  @SafeVarargs
  public static FinanceResults with(Map<String, Object>... layers) {
    CaseFile file = rated();
    List<Map<String, Object>> given = new ArrayList<>();
    for (Map<String, Object> layer : layers) {
      given.add(layer);
    }
    return run(given.isEmpty() ? file : file.with("layers", given));
  }

  static FinanceResults run(CaseFile file) {
    return run(file, Experience.NONE, 0);
  }

  /// A catalog that says with what chance a high loss by promises is passed.
  static FundingLibrary rare(double chance) {
    return new FundingLibrary(
        List.of(),
        List.of(),
        List.of(),
        new Tolerances(
            Map.of(
                "rareLoss",
                new Tolerances.Tolerance(
                    "rareLoss", chance, new Provenance("made up", "D", false)))));
  }

  /// @param experience what the catalog knows of families of finance
  /// @param draws scenarios to draw, >= 0
  static FinanceResults run(CaseFile file, Experience experience, int draws) {
    FinanceCase written = FinanceCase.read(file.document(), CaseFile.UNITS).find().orElseThrow();
    Checked<FinanceStudy> framed =
        FinanceStudy.frame(
            written, park(), new FinanceStudy.Question(Optional.empty(), draws, 1), experience);
    return framed.find().orElseThrow(() -> new AssertionError(framed.issues().toString())).run();
  }

  /// What tells a case, or a part of it, in a report.
  interface Teller<T> {
    T of(FinanceResults results, FinanceNames names, Wording words);
  }

  static <T> T told(FinanceResults results, String language, Teller<T> teller) {
    Wording words = CatalogWords.in(language);
    return teller.of(results, names(results, words), words);
  }

  static FinanceNames names(FinanceResults results, Wording words) {
    return new FinanceNames(results.run().model().of(), words);
  }
}
