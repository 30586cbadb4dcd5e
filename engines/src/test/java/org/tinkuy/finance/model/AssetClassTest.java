package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.testkit.CaseFile;

/// Works that are written off by the class that they are of. 1.5 million are spent on the site in
/// each of 2027 and 2028; 1.6 million of plots are sold in each of 2030 to 2033.
class AssetClassTest {
  private static final Map<String, Object> SITE = CaseFile.site("class", "networks");

  private static CaseFile file(Map<String, Object> networks) {
    return CaseFile.small()
        .with("assetClasses", List.of(networks))
        .with("works", List.of(SITE))
        .with("tax", Map.of("rate", "30 %"))
        .with("layers", List.of(CaseFile.owners()));
  }

  private static final Map<String, Object> TWENTY = Map.of("id", "networks", "life", "20 yr");

  /// 3 million over 20 years from 2029 on, the year after they are finished: 150,000 a year. Of
  /// 2028, in which the half was spent before, nothing is written off.
  @Test
  void worksAreWrittenOffOverTheLifeOfTheirClassFromTheYearAfterTheyAreFinished() {
    CaseRun run = CaseRun.kept(file(TWENTY));

    assertThat(run.at("assets.site.charge", 1)).isZero();
    assertThat(run.at("assets.site.charge", 2)).isCloseTo(150_000, within(0.01));
    assertThat(run.at("assets.site.net", 9)).isCloseTo(3e6 - 8 * 150_000, within(0.01));
  }

  /// For the tax over 5 years: 600,000 in each of 2029 to 2033. The loss of 2029 is set off in
  /// 2030: 30 % of 1,600,000 - 600,000 - 600,000. In 2034 nothing is left for the tax; the books go
  /// on.
  @Test
  void theTaxTakesTheLifeThatTheLawSays() {
    CaseRun run = CaseRun.kept(file(CaseRun.with(TWENTY, "taxLife", "5 yr")));

    assertThat(run.at("books.depreciation", 3)).isCloseTo(150_000, within(0.01));
    assertThat(run.at("incomeTax.tax", 3)).isCloseTo(120_000, within(0.01));
    assertThat(run.at("incomeTax.tax", 4)).isCloseTo(0.3 * 1_000_000, within(0.01));
    assertThat(run.at("taxAssets.site.charge", 7)).isCloseTo(0, within(0.01));
    assertThat(run.at("books.depreciation", 7)).isCloseTo(150_000, within(0.01));
  }

  /// A line of one's own may read the life that works are written off over.
  @Test
  void aLineOfOnesOwnReadsTheLife() {
    Map<String, Object> span =
        Map.of(
            "id",
            "span",
            "unit",
            "yr",
            "is",
            "factor",
            "formula",
            "assetClasses.networks.life * 2");
    CaseRun run = CaseRun.kept(file(TWENTY).with("lines", List.of(span)));

    assertThat(run.at("span", 0)).isCloseTo(40, within(1e-9));
    assertThat(run.at("assets.site.charge", 2)).isCloseTo(150_000, within(0.01));
  }

  @Test
  void aLifeOfOnesOwnBesideThatOfTheClassIsRefused() {
    assertThat(
            CaseRun.codes(file(TWENTY).with("works", List.of(CaseRun.with(SITE, "life", "10 yr")))))
        .containsExactly("finance.case.lifeTwice");
    assertThat(
            CaseRun.codes(file(TWENTY).with("works", List.of(CaseRun.with(SITE, "sold", "plots")))))
        .containsExactly("finance.case.classSold");
    assertThat(
            CaseRun.codes(
                file(TWENTY).with("works", List.of(CaseRun.with(SITE, "class", "roads")))))
        .containsExactly("finance.case.reference");
  }

  /// Land stands in the books at what was paid for it, and has no life that could be written.
  @Test
  void landNeverWearsOff() {
    Map<String, Object> ground = Map.of("id", "ground", "cost", "2 MUSD", "paid", "2027");

    CaseRun run = CaseRun.kept(file(TWENTY).with("land", List.of(ground)));
    assertThat(run.at("assets.ground.value", 9)).isCloseTo(2e6, within(0.01));
    assertThat(run.at("books.depreciation", 5)).isCloseTo(150_000, within(0.01));
    assertThat(
            CaseRun.codes(
                file(TWENTY).with("land", List.of(CaseRun.with(ground, "class", "networks")))))
        .containsExactly("entry.unknown");
  }
}
