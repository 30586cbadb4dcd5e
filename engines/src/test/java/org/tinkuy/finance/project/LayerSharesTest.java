package org.tinkuy.finance.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// Layers that are to pay more than all, and works that are stated twice.
class LayerSharesTest {
  private static final Map<String, Object> OWNERS = Map.of("id", "owners", "kind", "equity");

  private static Map<String, Object> bank(String id, Map<String, Object> more) {
    Map<String, Object> bank = new LinkedHashMap<>();
    bank.put("id", id);
    bank.put("kind", "loan");
    bank.put("share", "70 %");
    bank.put("rate", "8 %");
    bank.put("first", "2030");
    bank.put("years", "4");
    bank.put("form", "annuity");
    bank.putAll(more);
    return bank;
  }

  private static List<Issue> issues(CaseFile file) {
    return CaseRun.issues(file);
  }

  /// 60 % is given and 70 % lent.
  @Test
  void sharesThatAddToMoreThanAllAreToldWhereTheyPassIt() {
    Map<String, Object> gift = Map.of("id", "gift", "kind", "grant", "share", "60 %");
    List<Issue> issues =
        issues(CaseFile.small().with("layers", List.of(gift, bank("bank", Map.of()), OWNERS)));

    assertThat(issues).hasSize(1);
    assertThat(issues.getFirst().code()).isEqualTo("finance.case.layerShares");
    assertThat(issues.getFirst().isError()).isFalse();
    assertThat(issues.getFirst().place().column()).isEqualTo("layers[1].share");
    assertThat(issues.getFirst().message()).contains("gift, bank add to 130% of the need");
    assertThat(issues.getFirst().suggestion()).isNotEmpty();
  }

  /// Layers of different phases do not share one need; a loan that the cash sizes may pay less.
  @Test
  void sharesOfOtherNeedsAndSizedLoansAreNotAdded() {
    Map<String, Object> sized = bank("sized", Map.of("form", "sculpted", "cover", "1.3"));
    assertThat(
            issues(CaseFile.small().with("layers", List.of(bank("bank", Map.of()), sized, OWNERS))))
        .isEmpty();

    Map<String, Object> site =
        Map.of(
            "id",
            "site",
            "cost",
            "3 MUSD",
            "phase",
            "one",
            "spend",
            List.of(Map.of("from", "2027")));
    Map<String, Object> north =
        Map.of(
            "id",
            "north",
            "cost",
            "3 MUSD",
            "phase",
            "two",
            "spend",
            List.of(Map.of("from", "2027")));
    assertThat(
            issues(
                CaseFile.small()
                    .with("phases", List.of(Map.of("id", "one"), Map.of("id", "two")))
                    .with("works", List.of(site, north))
                    .with(
                        "layers",
                        List.of(
                            bank("bank", Map.of("phases", List.of("one"))),
                            bank("other", Map.of("phases", List.of("two"))),
                            OWNERS))))
        .isEmpty();
  }

  /// A cost in money, and beside it an area times a price for each cubic metre and day.
  @Test
  void aCostBesideFactorsInOtherUnitsIsTold() {
    Map<String, Object> plant =
        Map.of(
            "id",
            "plant",
            "cost",
            "3 MUSD",
            "quantity",
            "10 ha",
            "unitCost",
            "1850 USD/(m3/d)",
            "spend",
            List.of(Map.of("from", "2027")));
    List<Issue> issues = issues(CaseFile.small().with("works", List.of(plant)));

    assertThat(issues).extracting(Issue::code).containsExactly("finance.input.productUnit");
    assertThat(issues.getFirst().place().column()).isEqualTo("works[0].cost");
  }
}
