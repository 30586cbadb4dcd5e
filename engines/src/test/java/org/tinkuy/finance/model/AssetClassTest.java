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

  /// 40 % of what is left: of 3 million 1,200,000 in 2029, 720,000 in 2030, 432,000 in 2031,
  /// 259,200 in 2032. The loss of 2029 takes 880,000 of 2030 and 320,000 of 2031, so that 30 % are
  /// owed of 1,600,000 - 432,000 - 320,000 and of 1,600,000 - 259,200. The books keep their
  /// 150,000.
  @Test
  void theTaxTakesAShareOfWhatIsLeft() {
    CaseRun run = CaseRun.kept(file(CaseRun.with(TWENTY, "taxDeclining", "40 %/yr")));

    assertThat(run.at("taxAssets.site.charge", 2)).isCloseTo(1_200_000, within(0.01));
    assertThat(run.at("incomeTax.tax", 3)).isZero();
    assertThat(run.at("incomeTax.tax", 4)).isCloseTo(254_400, within(0.01));
    assertThat(run.at("incomeTax.tax", 5)).isCloseTo(402_240, within(0.01));
    assertThat(run.at("books.depreciation", 5)).isCloseTo(150_000, within(0.01));
  }

  /// Over four years: what 1,200,000, 720,000 and 432,000 leave, 648,000, goes in 2032; nothing is
  /// left for 2033.
  @Test
  void whatIsLeftWhenTheLifeOfTheLawEndsGoesWithItsLastYear() {
    CaseRun run =
        CaseRun.kept(file(CaseRun.with(TWENTY, "taxDeclining", "40 %", "taxLife", "4 yr")));

    assertThat(run.at("taxAssets.site.charge", 5)).isCloseTo(648_000, within(0.01));
    assertThat(run.at("incomeTax.tax", 5)).isCloseTo(0.3 * 952_000, within(0.01));
    assertThat(run.at("taxAssets.site.net", 5)).isCloseTo(0, within(0.01));
    assertThat(run.at("incomeTax.tax", 6)).isCloseTo(480_000, within(0.01));
  }

  /// Two stages of 1 and 2 million, finished in 2027 and 2029, each with its own four years of 40
  /// %: in 2031 the first leaves with 0.6^3 of its million, the second writes off 0.4 x 0.6 of its
  /// two.
  @Test
  void eachStageHasItsOwnLife() {
    Map<String, Object> stages =
        CaseFile.site(
            "class",
            "networks",
            "spend",
            List.of(
                Map.of("from", "2027", "months", "12", "share_percent", "33.333333333333336"),
                Map.of("from", "2029", "months", "12", "share_percent", "66.66666666666667")));
    CaseRun run =
        CaseRun.kept(
            file(CaseRun.with(TWENTY, "taxDeclining", "40 %", "taxLife", "4 yr"))
                .with("works", List.of(stages)));

    assertThat(run.at("taxAssets.site.charge", 4)).isCloseTo(216_000 + 480_000, within(1.0));
    assertThat(run.at("taxAssets.site.charge", 5)).isCloseTo(2e6 * 0.4 * 0.36, within(1.0));
    assertThat(run.at("taxAssets.site.net", 6)).isCloseTo(0, within(1.0));
  }

  /// All 3 million go into service in 2028, and are a loss of that year: 1,600,000 of it are set
  /// off in 2030 and 1,400,000 in 2031, so that 30 % of 200,000 are owed then and of all in 2032.
  @Test
  void theTaxTakesAllAtOnceWhenTheWorksGoIntoService() {
    CaseRun run = CaseRun.kept(file(CaseRun.with(TWENTY, "taxAtOnce", "true")));

    assertThat(run.at("taxAssets.site.charge", 0)).isZero();
    assertThat(run.at("taxAssets.site.charge", 1)).isCloseTo(3e6, within(0.01));
    assertThat(run.at("incomeTax.tax", 4)).isCloseTo(60_000, within(0.01));
    assertThat(run.at("incomeTax.tax", 5)).isCloseTo(480_000, within(0.01));
    assertThat(run.at("books.depreciation", 2)).isCloseTo(150_000, within(0.01));
  }

  /// 20 % of 3 million in the first year, of 2,400,000 in the second, and the 1,920,000 that are
  /// then left in the last of three.
  @Test
  void theBooksTakeAShareOfWhatIsLeftUntilTheLifeEnds() {
    CaseRun run =
        CaseRun.kept(file(Map.of("id", "networks", "life", "3 yr", "declining", "20 %/yr")));

    assertThat(run.at("books.depreciation", 2)).isCloseTo(600_000, within(0.01));
    assertThat(run.at("books.depreciation", 3)).isCloseTo(480_000, within(0.01));
    assertThat(run.at("books.depreciation", 4)).isCloseTo(1_920_000, within(0.01));
    assertThat(run.at("assets.site.net", 4)).isCloseTo(0, within(0.01));
  }

  /// By months, works of their own: twelve after the last of 24 months of building 20 % are written
  /// off, 600,000.
  @Test
  void aRateOfAYearIsReachedAfterTwelveMonths() {
    Map<String, Object> own = CaseFile.site("life", "20 yr", "taxDeclining", "20 %/yr");
    CaseRun run = CaseRun.kept(file(TWENTY).with("step", "month").with("works", List.of(own)));

    assertThat(run.at("taxAssets.site.net", 23)).isCloseTo(3e6, within(0.01));
    assertThat(run.at("taxAssets.site.net", 35)).isCloseTo(2_400_000, within(0.01));
    assertThat(run.at("taxAssets.site.net", 47)).isCloseTo(1_920_000, within(0.01));
  }

  @Test
  void aWayThatCannotBeFollowedIsRefused() {
    assertThat(CaseRun.codes(file(CaseRun.with(TWENTY, "taxAtOnce", "true", "taxLife", "5 yr"))))
        .containsExactly("finance.case.atOnceTwice");
    assertThat(
            CaseRun.codes(
                file(TWENTY).with("works", List.of(CaseFile.site("taxDeclining", "20 %")))))
        .containsExactly("entry.missing");
    assertThat(
            CaseRun.codes(
                file(TWENTY).with("works", List.of(CaseRun.with(SITE, "taxDeclining", "20 %")))))
        .containsExactly("finance.case.lifeTwice");
    assertThat(
            CaseRun.codes(
                file(
                    Map.of(
                        "id",
                        "networks",
                        "life",
                        Map.of("unit", "yr", "steps", Map.of("2027", "5", "2030", "8"))))))
        .containsExactly("finance.input.steady");
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
